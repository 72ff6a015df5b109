package dev.athanor.cli;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a database is, as its driver wants to be told. A URL as libpq and hosting services write it
 * ({@code postgres://user:password@host/database}) becomes a JDBC URL; who logs in, and with what,
 * is taken out of it, so that no message can repeat it.
 *
 * @param url the JDBC URL
 * @param user the user that the URL names
 * @param password the password that the URL holds
 */
record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {

  private static final Pattern LIBPQ =
      Pattern.compile(
          "postgres(?:ql)?(?:\\+\\w+)?://(?:([^:@/?]*)(?::([^@/?]*))?@)?([^/?]*)(?:/([^?]*))?"
              + "(?:\\?(.*))?",
          Pattern.DOTALL);

  /** What the JDBC driver calls the settings that it knows under other names. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "application_name", "ApplicationName",
          "connect_timeout", "connectTimeout",
          "channel_binding", "channelBinding",
          "gssencmode", "gssEncMode",
          "target_session_attrs", "targetServerType");

  private static final Map<String, String> SERVERS =
      Map.of(
          "read-write", "primary",
          "read-only", "secondary",
          "standby", "secondary",
          "prefer-standby", "preferSecondary");

  /**
   * Reads a URL of either kind; any other text is left to the drivers, which refuse it.
   *
   * @throws ProblemException {@code InvalidUrl}
   */
  static DatabaseAddress of(String text) {
    Matcher parts = LIBPQ.matcher(text.strip());
    if (!parts.matches()) {
      return new DatabaseAddress(text, Optional.empty(), Optional.empty());
    }
    try {
      return of(parts);
    } catch (IllegalArgumentException malformed) {
      throw invalid("has a % that begins no character");
    }
  }

  private static DatabaseAddress of(Matcher parts) {
    List<String> settings =
        Optional.ofNullable(parts.group(5)).filter(it -> !it.isEmpty()).stream()
            .flatMap(all -> Arrays.stream(all.split("&")))
            .toList();
    if (parts.group(3).contains("@") || String.valueOf(parts.group(4)).contains("@")) {
      throw invalid("has an @, / or ? in its password, which has to be written %40, %2F or %3F");
    }
    String hosts = parts.group(3).isEmpty() ? "localhost" : parts.group(3);
    if (hosts.toLowerCase(Locale.ROOT).contains("%2f") || setting(settings, "host").isPresent()) {
      throw invalid("names its host as a socket or setting, which the JDBC driver cannot use");
    }
    String rest =
        settings.stream()
            .filter(it -> !it.startsWith("user=") && !it.startsWith("password="))
            .map(DatabaseAddress::translated)
            .collect(Collectors.joining("&"));
    String database = Optional.ofNullable(parts.group(4)).orElse("");
    return new DatabaseAddress(
        "jdbc:postgresql://" + hosts + "/" + plain(database) + (rest.isEmpty() ? "" : "?" + rest),
        decoded(parts.group(1)).or(() -> setting(settings, "user")),
        decoded(parts.group(2)).or(() -> setting(settings, "password")));
  }

  private static String translated(String setting) {
    String[] pair = setting.split("=", 2);
    String value = pair.length == 1 ? "" : plain(pair[1]);
    return SETTINGS.getOrDefault(pair[0], pair[0])
        + "="
        + (pair[0].equals("target_session_attrs") ? SERVERS.getOrDefault(value, value) : value);
  }

  private static Optional<String> setting(List<String> settings, String name) {
    return settings.stream()
        .filter(it -> it.startsWith(name + "="))
        .findFirst()
        .flatMap(it -> decoded(it.substring(name.length() + 1)));
  }

  /** A plus is itself in such a URL, and a blank in one of JDBC. */
  private static String plain(String encoded) {
    return encoded.replace("+", "%2B");
  }

  private static Optional<String> decoded(String encoded) {
    return Optional.ofNullable(encoded)
        .filter(it -> !it.isEmpty())
        .map(it -> URLDecoder.decode(plain(it), StandardCharsets.UTF_8));
  }

  private static ProblemException invalid(String reason) {
    return new ProblemException(
        Problem.error(
            "InvalidUrl",
            "The address of the database " + reason + ".",
            "Write it as postgresql://user:password@host:port/database, or as a JDBC URL."));
  }
}
