package dev.athanor;

import static dev.athanor.schema.ColumnTypes.uuid;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.ReferentialAction;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code of a migration that reads rows and writes others, and the SQL that takes it back. */
final class MovedRowsPatternTest {

  private final TestRevisions revisions = new TestRevisions();

  @ParameterizedTest
  @EnumSource
  void rowsThatMoveIntoATableOfTheirOwn(TestDatabase kind) {
    DataSource source = kind.create();
    users();
    migrator(source).upgrade("users");
    String[] ids = {UUID.randomUUID().toString(), UUID.randomUUID().toString()};
    TestDatabase.execute(
        source,
        "insert into users (id, role) values ('" + ids[0] + "', 'admin'), ('" + ids[1] + "', 'x')");
    permissions();

    migrator(source).upgrade();
    assertThat(TestDatabase.query(source, "select permission from permissions order by 1"))
        .containsExactly("admin", "delete", "read", "read", "write");
    migrator(source).downgrade("users");
    assertThat(TestDatabase.query(source, "select role from users order by 1"))
        .containsExactly("admin", "viewer");
    migrator(source).upgrade();
  }

  private Migrator migrator(DataSource source) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  private void users() {
    revisions.add(
        "users",
        op ->
            op.createTable(
                "users",
                t -> {
                  t.column("id", uuid()).notNull();
                  t.column("role", varchar(50)).notNull().defaultValue("viewer");
                  t.primaryKey("id");
                }),
        op -> op.dropTable("users"));
  }

  private void permissions() {
    revisions.add(
        "permissions",
        op -> {
          op.createTable(
              "permissions",
              t -> {
                t.column("id", uuid()).notNull();
                t.column("user_id", uuid()).notNull();
                t.column("permission", varchar(50)).notNull();
                t.primaryKey("id");
                t.foreignKey("fk_permissions_user_id", "user_id")
                    .references("users", "id")
                    .onDelete(ReferentialAction.CASCADE);
              });
          op.run(
              "give everybody the permissions of the role",
              connection -> {
                Map<String, List<String>> all =
                    Map.of("admin", List.of("read", "write", "delete", "admin"));
                try (Statement query = connection.createStatement();
                    ResultSet user = query.executeQuery("select id, role from users");
                    PreparedStatement insert =
                        connection.prepareStatement("insert into permissions values (?, ?, ?)")) {
                  while (user.next()) {
                    for (String one : all.getOrDefault(user.getString("role"), List.of("read"))) {
                      insert.setObject(1, UUID.randomUUID());
                      insert.setObject(2, user.getObject("id"));
                      insert.setString(3, one);
                      insert.addBatch();
                    }
                  }
                  insert.executeBatch();
                }
              });
          op.dropColumn("users", "role");
        },
        op -> {
          op.addColumn("users", "role", varchar(50));
          op.execute("update users set role = 'viewer'");
          op.execute(
              "update users set role = 'admin' where id in"
                  + " (select user_id from permissions where permission = 'admin')");
          op.alterColumn(
              "users",
              "role",
              c -> c.type(varchar(50)),
              c -> c.type(varchar(50)).notNull().defaultValue("viewer"));
          op.dropTable("permissions");
        });
  }
}
