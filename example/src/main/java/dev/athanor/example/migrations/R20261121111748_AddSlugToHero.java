package dev.athanor.example.migrations;

import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Add slug to hero. */
@Revision(
    id = "b2a4ecad6136",
    down = "5085c8231b32",
    message = "add slug to hero",
    created = "2026-11-21T11:17:48Z")
public final class R20261121111748_AddSlugToHero implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.addColumn("Hero", "slug", varchar(64));
    op.run("give every hero a slug", R20261121111748_AddSlugToHero::fillSlugs);
    op.alterColumn("Hero", "slug", c -> c.type(varchar(64)), c -> c.type(varchar(64)).notNull());
    op.addUniqueConstraint("uq_hero_slug", "Hero", "slug");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropUniqueConstraint("uq_hero_slug", "Hero");
    op.dropColumn("Hero", "slug");
  }

  /** Written out, not borrowed from the application: that may change, this must not. */
  private static void fillSlugs(Connection connection) throws SQLException {
    try (Statement heroes = connection.createStatement();
        ResultSet hero = heroes.executeQuery("select id, name from Hero order by id");
        PreparedStatement update =
            connection.prepareStatement("update Hero set slug = ? where id = ?")) {
      Set<String> taken = new HashSet<>();
      while (hero.next()) {
        long id = hero.getLong("id");
        String slug =
            hero.getString("name").toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
        slug = slug.substring(0, Math.min(slug.length(), 40));
        while (!taken.add(slug)) {
          slug += "-" + id;
        }
        update.setString(1, slug);
        update.setLong(2, id);
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
