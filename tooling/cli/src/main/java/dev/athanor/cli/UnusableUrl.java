package dev.athanor.cli;

import dev.athanor.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with an address that no driver takes, without repeating it. */
final class UnusableUrl {

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

  private UnusableUrl() {}

  /**
   * What is wrong with {@code url}.
   *
   * @param hasDriver whether there is a driver for another address of the same kind
   */
  static Problem problem(String url, Predicate<String> hasDriver) {
    Matcher kind = KIND.matcher(url);
    if (!kind.matches()) {
      return Problem.error(
          "InvalidUrl",
          "The address of the database is not a JDBC URL.",
          "JDBC URLs look like jdbc:postgresql://host/database; postgresql://host/database is"
              + " understood, too.");
    }
    String scheme = "jdbc:" + kind.group(1) + ":";
    if (hasDriver.test(scheme + "//localhost/x")) {
      return Problem.error(
          "InvalidUrl",
          "The driver of " + scheme + " does not take the address of the database.",
          "See how it is spelled: "
              + scheme
              + "//host:port/database?parameter=value. The user and"
              + " the password are told apart from it.");
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
