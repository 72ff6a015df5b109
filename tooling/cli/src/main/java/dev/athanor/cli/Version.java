package dev.athanor.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the manifest of the jar tells. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {
      "athanor " + version, "Java " + Runtime.version() + ", " + System.getProperty("java.vendor")
    };
  }
}
