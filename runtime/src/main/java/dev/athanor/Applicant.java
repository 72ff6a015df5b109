package dev.athanor;

import java.util.Optional;

/** Who migrates, unless somebody says. */
final class Applicant {

  private static final int LONGEST = 255;

  private Applicant() {}

  static String name() {
    String host = Optional.ofNullable(System.getenv("HOSTNAME")).map(it -> "@" + it).orElse("");
    return shortened(
        System.getProperty("user.name", "unknown")
            + host
            + ", process "
            + ProcessHandle.current().pid());
  }

  static String shortened(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }
}
