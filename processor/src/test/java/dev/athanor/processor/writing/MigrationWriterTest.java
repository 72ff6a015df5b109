package dev.athanor.processor.writing;

import static dev.athanor.schema.ColumnTypes.bigint;
import static dev.athanor.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.CreateTable;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.processor.testing.Golden;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.schema.Column;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.Index;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import dev.athanor.schema.TableBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class MigrationWriterTest {

  private static final Instant CREATED = Instant.parse("2026-11-21T10:30:00Z");
  private static final RevisionId ID = new RevisionId("3f2a9c1b7d04");
  private static final RevisionId DOWN = new RevisionId("a91f00c2d3e4");

  private static final List<SchemaOperation> ADD_HERO =
      List.of(
          new CreateTable(
              new TableBuilder(QualifiedName.of("hero"))
                  .column(column("id").withNullable(false).withIdentity(Identity.BY_DEFAULT))
                  .column(Column.of(Identifier.of("name"), varchar(255)).withNullable(false))
                  .column(column("team_id"))
                  .primaryKey(Optional.of(PrimaryKey.of(Identifier.of("id"))))
                  .constraint(
                      ForeignKey.of(
                          Identifier.of("fk_hero_team_id"),
                          List.of(Identifier.of("team_id")),
                          QualifiedName.of("team"),
                          List.of(Identifier.of("id"))))
                  .build()),
          new CreateIndex(
              QualifiedName.of("hero"),
              Index.of(Identifier.of("ix_hero_name"), List.of(Identifier.of("name")))));

  @Test
  void writesARevision(TestInfo test) {
    String text =
        MigrationWriter.write(
            new MigrationSource(
                "com.acme.migrations",
                MigrationName.of("add hero", CREATED),
                "add hero",
                new RevisionNode(ID, List.of(DOWN), List.of(), List.of()),
                Optional.of(CREATED),
                ADD_HERO,
                SchemaFold.invert(Schema.EMPTY, ADD_HERO)));
    assertGolden(test, "R20261121103000_AddHero", text);
  }

  @Test
  void writesAnEmptyMergeToBeFilledByHand(TestInfo test) {
    String text =
        MigrationWriter.write(
            new MigrationSource(
                "com.acme.migrations",
                "R20261121103000_Merge",
                "merge <heroes> & teams",
                new RevisionNode(ID, List.of(DOWN, new RevisionId("b2")), List.of("c3"), List.of()),
                Optional.of(CREATED),
                List.of(),
                List.of()));
    assertGolden(test, "R20261121103000_Merge", text);
  }

  @Test
  void writesTheDraft(TestInfo test) {
    String text =
        MigrationWriter.writePending(
            "com.acme.migrations",
            ID,
            List.of(DOWN),
            ADD_HERO,
            SchemaFold.invert(Schema.EMPTY, ADD_HERO));
    assertGolden(test, "PendingMigration", text);
  }

  @Test
  void splitsWhatIsTooLongForAMethod() {
    List<SchemaOperation> upgrade =
        IntStream.range(0, 150).<SchemaOperation>mapToObj(i -> new CreateTable(wide(i))).toList();
    List<SchemaOperation> downgrade = SchemaFold.invert(Schema.EMPTY, upgrade);
    String text = MigrationWriter.writePending("com.acme", ID, List.of(DOWN), upgrade, downgrade);
    CompiledMigrations compiled = CompiledMigrations.of(Map.of("com.acme.PendingMigration", text));
    assertThat(text).contains("    upgrade1(op);\n    upgrade2(op);\n");
    assertThat(compiled.upgrade("com.acme.PendingMigration")).isEqualTo(upgrade);
    assertThat(compiled.downgrade("com.acme.PendingMigration")).isEqualTo(downgrade);
  }

  private static void assertGolden(TestInfo test, String className, String text) {
    Golden.of(test).assertMatches(className + ".java", text);
    CompiledMigrations.of(Map.of("com.acme.migrations." + className, text));
  }

  private static dev.athanor.schema.Table wide(int number) {
    TableBuilder table = new TableBuilder(QualifiedName.of("table_" + number));
    IntStream.range(0, 12).forEach(i -> table.column(column("column_" + number + "_" + i)));
    return table.build();
  }

  private static Column column(String name) {
    return Column.of(Identifier.of(name), bigint());
  }
}
