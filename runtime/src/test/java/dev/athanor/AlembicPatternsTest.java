package dev.athanor;

import static dev.athanor.schema.ColumnTypes.bool;
import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.numeric;
import static dev.athanor.schema.ColumnTypes.timestampTz;
import static dev.athanor.schema.ColumnTypes.uuid;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.ReferentialAction;
import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What guides to Alembic write by hand goes up, down and up again, as docs/alembic-patterns.md
 * says.
 */
final class AlembicPatternsTest {

  private final TestRevisions revisions = new TestRevisions();

  @ParameterizedTest
  @EnumSource
  void changesOfATableWithRows(TestDatabase kind) {
    DataSource source = kind.create();
    heroes();
    migrator(source).upgrade("heroes");
    TestDatabase.execute(source, "insert into hero (id, name, age) values (1, 'Deadpond', 42)");
    changes();

    migrator(source).upgrade();
    assertThat(TestDatabase.query(source, "select age || name_upper || is_active from hero"))
        .singleElement()
        .asString()
        .isEqualToIgnoringCase("42DEADPONDtrue");
    migrator(source).downgrade("heroes");
    assertThat(TestDatabase.query(source, "select age + 1 from hero")).containsExactly("43");
    migrator(source).upgrade();
    assertThat(migrator(source).check().problems()).isEmpty();
    migrator(source).downgrade("base");
    assertThat(TestDatabase.tables(source)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aTableWithEverything(TestDatabase kind) {
    DataSource source = kind.create();
    products();
    migrator(source).upgrade();
    migrator(source).downgrade("base");
    migrator(source).upgrade();

    String category = UUID.randomUUID().toString();
    TestDatabase.execute(
        source,
        "insert into categories (id) values ('" + category + "')",
        "insert into products (id, name, sku, price, category_id) values ('"
            + UUID.randomUUID()
            + "', 'a', 'b', 9.99, '"
            + category
            + "')");
    assertThat(TestDatabase.query(source, "select count(created_at) from products"))
        .containsExactly("1");
  }

  private Migrator migrator(DataSource source) {
    return Migrator.builder(source).revisions(revisions).build();
  }

  private void heroes() {
    revisions.add(
        "heroes",
        op -> {
          op.createTable(
              "team",
              t -> {
                t.column("id", integer()).notNull();
                t.primaryKey("id");
              });
          op.createTable(
              "hero",
              t -> {
                t.column("id", integer()).notNull();
                t.column("name", varchar(255)).notNull();
                t.column("age", integer());
                t.primaryKey("id");
              });
          op.createIndex("ix_hero_name", "hero", "name");
        },
        op -> {
          op.dropIndex("ix_hero_name", "hero");
          op.dropTable("hero");
          op.dropTable("team");
        });
  }

  private void changes() {
    revisions
        .add(
            "columns",
            op -> {
              op.addColumn("hero", "power_level", integer());
              op.addColumn("hero", "is_active", bool()).notNull().defaultValue(true);
              op.renameColumn("hero", "name", "hero_name");
              op.alterColumn("hero", "age", c -> c.type(integer()), c -> c.type(varchar(10)));
            },
            op -> {
              op.alterColumn("hero", "age", c -> c.type(varchar(10)), c -> c.type(integer()));
              op.renameColumn("hero", "hero_name", "name");
              op.dropColumn("hero", "is_active");
              op.dropColumn("hero", "power_level");
            })
        .add(
            "constraints",
            op -> {
              op.addColumn("hero", "email", varchar(255));
              op.addUniqueConstraint("uq_hero_email", "hero", "email");
              op.addColumn("hero", "team_id", integer());
              op.addForeignKey("fk_hero_team", "hero", "team_id").references("team", "id");
              op.createIndex("ix_hero_team_id", "hero", "team_id");
            },
            op -> {
              op.dropIndex("ix_hero_team_id", "hero");
              op.dropForeignKey("fk_hero_team", "hero");
              op.dropColumn("hero", "team_id");
              op.dropUniqueConstraint("uq_hero_email", "hero");
              op.dropColumn("hero", "email");
            })
        .add(
            "data",
            op -> {
              op.addColumn("hero", "name_upper", varchar(255));
              op.execute("update hero set name_upper = upper(hero_name)");
              op.alterColumn(
                  "hero",
                  "name_upper",
                  c -> c.type(varchar(255)),
                  c -> c.type(varchar(255)).notNull());
            },
            op -> op.dropColumn("hero", "name_upper"))
        .add(
            "bulk",
            op -> op.execute("insert into team (id) values (1), (2), (3)"),
            op -> op.execute("delete from team"));
  }

  private void products() {
    revisions.add(
        "products",
        op -> {
          op.createTable(
              "categories",
              t -> {
                t.column("id", uuid()).notNull();
                t.primaryKey("id");
              });
          op.createTable(
              "products",
              t -> {
                t.column("id", uuid()).notNull();
                t.column("name", varchar(200)).notNull();
                t.column("sku", varchar(50)).notNull();
                t.column("price", numeric(10, 2)).notNull();
                t.column("category_id", uuid()).notNull();
                t.column("created_at", timestampTz(6))
                    .notNull()
                    .defaultExpression("current_timestamp");
                t.column("updated_at", timestampTz(6));
                t.primaryKey("id");
                t.unique("uq_products_sku", "sku");
                t.foreignKey("fk_products_category_id", "category_id")
                    .references("categories", "id")
                    .onDelete(ReferentialAction.RESTRICT);
              });
          op.createIndex("ix_products_category_id", "products", "category_id");
          op.createIndex("ix_products_created_at", "products", "created_at");
        },
        op -> {
          op.dropIndex("ix_products_created_at", "products");
          op.dropIndex("ix_products_category_id", "products");
          op.dropTable("products");
          op.dropTable("categories");
        });
  }
}
