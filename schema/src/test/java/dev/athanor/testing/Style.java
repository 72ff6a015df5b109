package dev.athanor.testing;

/** How much a generated schema may ask of a database. */
public enum Style {
  /** Everything that the kernel can express: expressions are any text, names any name. */
  ANYTHING,
  /** Only what every database can execute, with rows in the tables. */
  EXECUTABLE
}
