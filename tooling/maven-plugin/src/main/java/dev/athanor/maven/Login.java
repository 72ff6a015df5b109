package dev.athanor.maven;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/**
 * Where the database is, and how to get into it: from properties, the user's before the project's,
 * then from a server of the settings, then from the environment. They are no parameters of the
 * goals, because Maven prints those when it is asked to debug. Other plugins of the same build may
 * print all properties then, so the server is the place for a password.
 */
final class Login {

  private final MavenSession session;
  private final MavenProject project;
  private final Optional<Server> server;

  /**
   * A login.
   *
   * @throws MojoFailureException if the settings lack the server that is named, or it is encrypted
   *     and cannot be read
   */
  Login(MavenSession session, MavenProject project, SettingsDecrypter decrypter)
      throws MojoFailureException {
    this.session = session;
    this.project = project;
    Optional<String> id = property("athanor.server");
    this.server = id.isPresent() ? Optional.of(server(id.get(), decrypter)) : Optional.empty();
  }

  /** What stands for a variable of the command line; null for nothing. */
  String variable(String name) {
    return property(name.toLowerCase(Locale.ROOT).replace('_', '.'))
        .or(() -> ofServer(name))
        .or(() -> Optional.ofNullable(System.getenv(name)))
        .orElse(null);
  }

  private Optional<String> ofServer(String name) {
    return switch (name) {
      case "ATHANOR_USER" -> server.map(Server::getUsername);
      case "ATHANOR_PASSWORD" -> server.map(Server::getPassword);
      default -> Optional.empty();
    };
  }

  private Server server(String id, SettingsDecrypter decrypter) throws MojoFailureException {
    Server server = session.getSettings().getServer(id);
    if (server == null) {
      throw new MojoFailureException(
          "[Athanor/UnknownServer] The settings have no server '"
              + id
              + "', which athanor.server names. Add it to ~/.m2/settings.xml.");
    }
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    if (!result.getProblems().isEmpty()) {
      throw new MojoFailureException(
          "[Athanor/UnreadableServer] The password of server '"
              + id
              + "' in the settings cannot be decrypted. Look whether ~/.m2/settings-security.xml"
              + " holds the master password with which it was encrypted.");
    }
    return result.getServer();
  }

  private Optional<String> property(String name) {
    Stream<Function<String, String>> places =
        Stream.of(
            session.getUserProperties()::getProperty,
            project.getProperties()::getProperty,
            session.getSystemProperties()::getProperty);
    return places.map(place -> place.apply(name)).filter(Objects::nonNull).findFirst();
  }
}
