package dev.athanor.cli;

import static dev.athanor.schema.ColumnTypes.integer;
import static dev.athanor.schema.ColumnTypes.varchar;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionEntry;
import dev.athanor.migration.RevisionIndex;
import dev.athanor.migration.SchemaOperations;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.List;
import java.util.function.Consumer;

/** Revisions whose statements hold all that a client could take for something else. */
public final class OddRevisions implements RevisionIndex {

  private static final List<RevisionId> IDS =
      List.of(new RevisionId("a1"), new RevisionId("b2"), new RevisionId("c3"));

  @Override
  public String migrationSet() {
    return "";
  }

  @Override
  public List<RevisionEntry> revisions() {
    return List.of(
        entry(0, "odd names", List.of()),
        entry(1, "it's a $$ function; -- no comment", List.of(IDS.get(0))),
        entry(2, "index; without a transaction", List.of(IDS.get(1))));
  }

  @Override
  public Migration migration(RevisionId id) {
    return switch (IDS.indexOf(id)) {
      case 0 -> new Written(OddRevisions::names, op -> op.dropTable("`Odd Table`"));
      case 1 -> new Written(OddRevisions::function, op -> op.execute("drop function note"));
      default ->
          new Written(
              OddRevisions::index,
              op ->
                  op.execute("drop index concurrently \"Ix; odd\"")
                      .effect(it -> it.dropIndex("`Ix; odd`", "`Odd Table`")));
    };
  }

  private static RevisionEntry entry(int at, String message, List<RevisionId> down) {
    return new RevisionEntry(
        new RevisionNode(IDS.get(at), down, List.of(), List.of()), message, "");
  }

  private static void names(SchemaOperations op) {
    op.createTable(
        "`Odd Table`",
        table -> {
          table.column("`Group`", integer()).notNull().comment("a \\ and a ; -- and /* and ''");
          table.column("text", varchar(40)).defaultValue("it's\\ :odd --");
          table.primaryKey("`Group`");
        });
    op.execute("insert into \"Odd Table\" (\"Group\") values (5) -- the first; row");
    op.execute(
        "/* a ; here */ update \"Odd Table\" set \"Group\" = 5 where 'a;' <> E'\\'' /* -- */");
  }

  private static void function(SchemaOperations op) {
    op.execute(
        """
        create function note(n integer) returns text language plpgsql as $body$
        begin
          -- it's; $$ not the end
          return '; x' || n;
        end;
        $body$\
        """);
  }

  private static void index(SchemaOperations op) {
    op.execute("update \"Odd Table\" set text = text || ''");
    op.execute("create index concurrently \"Ix; odd\" on \"Odd Table\" (text)")
        .effect(it -> it.createIndex("`Ix; odd`", "`Odd Table`", "text"));
    op.execute("do $$ begin perform 1; end $$");
  }

  private record Written(Consumer<SchemaOperations> up, Consumer<SchemaOperations> down)
      implements Migration {

    @Override
    public void upgrade(SchemaOperations op) {
      up.accept(op);
    }

    @Override
    public void downgrade(SchemaOperations op) {
      down.accept(op);
    }
  }
}
