package dev.athanor.dialect;

/** The law on H2. */
final class H2LawTest extends DialectLaw {

  H2LawTest() {
    super(TestDatabase.H2);
  }
}
