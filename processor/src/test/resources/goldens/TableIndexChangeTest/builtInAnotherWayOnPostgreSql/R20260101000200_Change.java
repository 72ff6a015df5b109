package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "1515da1968df",
    down = "f7f3a3deab57",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "Hero");
    op.createIndex("ix_hero_expression", "Hero").descendingExpression("lower(name)").nullsLast();
    op.createIndex("ix_hero_name", "Hero", "name").include("id");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "Hero");
    op.dropIndex("ix_hero_expression", "Hero");
    op.createIndex("ix_hero_name", "Hero", "name").using("hash");
  }
}
