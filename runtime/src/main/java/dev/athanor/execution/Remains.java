package dev.athanor.execution;

/**
 * What a failed statement left in the database, although nothing of it should have been kept.
 *
 * @param fact what it is
 * @param remedy what is to be done about it, with a space behind; empty if nothing has to be
 */
record Remains(String fact, String remedy) {

  static Remains ofTransaction(String fact) {
    return new Remains(fact, "Take out of the database by hand what stays of it. ");
  }
}
