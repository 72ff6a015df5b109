package dev.athanor.example;

import dev.athanor.Migrator;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The application: upgrades its database when it starts, then works with it through Hibernate. */
public final class Main {

  private Main() {}

  /** Takes the database file, such as {@code target/heroes}; H2 appends {@code .mv.db}. */
  public static void main(String[] args) {
    JdbcDataSource source = database(Path.of(args.length > 0 ? args[0] : "target/heroes"));
    Migrator.of(source)
        .upgrade()
        .completed()
        .forEach(revision -> System.out.println("applied " + revision.id()));
    try (SessionFactory sessions = sessions(source)) {
      sessions.inTransaction(Main::addRoster);
      sessions.inTransaction(Roster::print);
    }
  }

  static JdbcDataSource database(Path file) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + file.toAbsolutePath());
    return source;
  }

  /** Hibernate only looks whether the tables are those of the entities. */
  static SessionFactory sessions(JdbcDataSource source) {
    return new Configuration()
        .addAnnotatedClass(Team.class)
        .addAnnotatedClass(Hero.class)
        .addAnnotatedClass(Mission.class)
        .setProperty("hibernate.hbm2ddl.auto", "validate")
        .setProperty("hibernate.connection.url", source.getURL())
        .buildSessionFactory();
  }

  private static void addRoster(Session session) {
    if (session.createQuery("select count(*) from Hero", Long.class).getSingleResult() == 0) {
      Roster.add(session);
    }
  }
}
