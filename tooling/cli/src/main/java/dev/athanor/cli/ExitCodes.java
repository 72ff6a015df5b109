package dev.athanor.cli;

/** What the process ends with. Part of what users rely on: docs/cli.md lists them. */
final class ExitCodes {

  static final int FINE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int DIFFERENT = 3;

  private ExitCodes() {}
}
