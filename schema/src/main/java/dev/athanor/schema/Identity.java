package dev.athanor.schema;

/**
 * Numbers that the database gives to new rows.
 *
 * @param always whether the database refuses a number given by the application
 * @param start the first number
 * @param increment the distance to the next one, not zero
 */
public record Identity(boolean always, long start, long increment) {

  /** Numbers from one on, unless the application gives one. */
  public static final Identity BY_DEFAULT = new Identity(false, 1, 1);

  public Identity {
    if (increment == 0) {
      throw new IllegalArgumentException("the numbers of an identity must not stand still");
    }
  }
}
