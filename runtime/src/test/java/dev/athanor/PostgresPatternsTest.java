package dev.athanor;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.nativeType;
import static dev.athanor.schema.ColumnTypes.timestampTz;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.testing.migration.TestDatabase;
import dev.athanor.testing.migration.TestRevisions;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What guides to Alembic do with PostgreSQL alone: search, extensions, enumerations, batches. */
final class PostgresPatternsTest {

  private final DataSource source = TestDatabase.POSTGRESQL.create();
  private final TestRevisions revisions =
      new TestRevisions()
          .add(
              "products",
              op ->
                  op.createTable(
                      "products",
                      t -> {
                        t.column("id", bigint()).notNull().identity();
                        t.column("name", varchar(200)).notNull();
                        t.column("created_at", timestampTz(6));
                        t.primaryKey("id");
                      }),
              op -> op.dropTable("products"));

  @Test
  void fullTextSearchWithATrigger() {
    migrator().upgrade();
    TestDatabase.execute(source, "insert into products (name) values ('red shoes')");
    revisions.add(
        "search",
        op -> {
          op.addColumn("products", "search_vector", nativeType("tsvector"));
          op.execute("create index ix_products_search_vector on products using gin (search_vector)")
              .effect(e -> e.createIndex("ix_products_search_vector", "products", "search_vector"));
          op.execute(
              """
              create or replace function products_search_vector_update() returns trigger as $$
              begin
                new.search_vector := setweight(to_tsvector('english', coalesce(new.name, '')), 'A');
                return new;
              end
              $$ language plpgsql
              """);
          op.execute(
              "create trigger products_search_vector_trigger before insert or update on products"
                  + " for each row execute function products_search_vector_update()");
          op.execute(
              "update products set search_vector ="
                  + " setweight(to_tsvector('english', coalesce(name, '')), 'A')");
        },
        op -> {
          op.execute("drop trigger if exists products_search_vector_trigger on products");
          op.execute("drop function if exists products_search_vector_update()");
          op.dropIndex("ix_products_search_vector", "products");
          op.dropColumn("products", "search_vector");
        });

    migrator().upgrade();
    TestDatabase.execute(source, "insert into products (name) values ('blue shoe')");
    assertThat(
            TestDatabase.query(
                source, "select name from products where search_vector @@ to_tsquery('shoe')"))
        .hasSize(2);
    migrator().downgrade("-1");
    migrator().upgrade();
  }

  @Test
  void anExtensionAnEnumerationAndAPartialIndex() {
    revisions.add(
        "orders",
        op -> {
          op.execute("create extension if not exists plpgsql");
          op.execute("create type order_status as enum ('pending', 'shipped')");
          op.addColumn("products", "status", nativeType("order_status"))
              .notNull()
              .defaultExpression("'pending'");
          op.createIndex("ix_products_pending", "products", "created_at")
              .options("where status = 'pending'");
        },
        op -> {
          op.dropIndex("ix_products_pending", "products");
          op.dropColumn("products", "status");
          op.execute("drop type order_status");
        });
    revisions.add(
        "cancelled", op -> op.execute("alter type order_status add value 'cancelled'"), op -> {});

    migrator().upgrade();
    TestDatabase.execute(source, "insert into products (name, status) values ('a', 'cancelled')");
    assertThat(migrator().check().problems()).isEmpty();
    migrator().downgrade("base");
    migrator().upgrade();
  }

  @Test
  void manyRowsInBatches() {
    migrator().upgrade();
    TestDatabase.execute(
        source, "insert into products (name) select 'p' || n from generate_series(1, 2500) n");
    revisions.add(
        "batches",
        op -> {
          op.addColumn("products", "new_column", varchar(210));
          op.run(
              "fill new_column",
              connection -> {
                try (PreparedStatement batch =
                    connection.prepareStatement(
                        "update products set new_column = upper(name) where id in (select id from"
                            + " products where new_column is null order by id limit 1000)")) {
                  while (batch.executeUpdate() > 0) {
                    // until no row is left
                  }
                }
              });
        },
        op -> op.dropColumn("products", "new_column"));

    migrator().upgrade();

    assertThat(TestDatabase.query(source, "select count(*) from products where new_column > ''"))
        .containsExactly("2500");
  }

  private Migrator migrator() {
    return Migrator.builder(source).revisions(revisions).build();
  }
}
