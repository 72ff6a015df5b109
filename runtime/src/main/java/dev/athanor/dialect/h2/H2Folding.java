package dev.athanor.dialect.h2;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** What H2 makes of a name without quotation marks; a setting of each database. */
public enum H2Folding {
  /** The usual one. */
  UPPER,
  /** With {@code DATABASE_TO_LOWER=TRUE}. */
  LOWER,
  /** With {@code DATABASE_TO_UPPER=FALSE}. */
  NONE;

  /** The folding of a live database. */
  public static H2Folding of(DatabaseMetaData database) throws SQLException {
    if (database.storesUpperCaseIdentifiers()) {
      return UPPER;
    }
    return database.storesLowerCaseIdentifiers() ? LOWER : NONE;
  }
}
