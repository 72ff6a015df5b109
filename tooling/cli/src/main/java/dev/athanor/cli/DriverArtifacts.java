package dev.athanor.cli;

import dev.athanor.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which artefact holds the driver of a database, without repeating its address. */
final class DriverArtifacts {

  private static final Pattern KIND = Pattern.compile("jdbc:([A-Za-z0-9]+):.*", Pattern.DOTALL);

  private static final Map<String, String> ARTIFACTS =
      Map.of(
          "h2", "com.h2database:h2",
          "postgresql", "org.postgresql:postgresql",
          "mysql", "com.mysql:mysql-connector-j",
          "mariadb", "org.mariadb.jdbc:mariadb-java-client",
          "sqlite", "org.xerial:sqlite-jdbc",
          "oracle", "com.oracle.database.jdbc:ojdbc11",
          "sqlserver", "com.microsoft.sqlserver:mssql-jdbc");

  private DriverArtifacts() {}

  static Problem missing(String url) {
    Matcher kind = KIND.matcher(url);
    if (!kind.matches()) {
      return Problem.error(
          "InvalidUrl",
          "The address of the database is not a JDBC URL.",
          "JDBC URLs look like jdbc:postgresql://host/database; postgresql://host/database is"
              + " understood, too.");
    }
    String artifact =
        Optional.ofNullable(ARTIFACTS.get(kind.group(1)))
            .map(name -> "the jar of " + name)
            .orElse("the jar of its driver");
    return Problem.error(
        "NoDriver",
        "There is no driver for jdbc:" + kind.group(1) + " on the class path.",
        "Put " + artifact + " there: --class-path target/classes:path/to/driver.jar.");
  }
}
