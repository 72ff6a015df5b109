package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "e778090cca56",
    down = "5c17913cacaf",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "Hero");
    op.createIndex("ix_hero_expression_id", "Hero")
        .descendingExpression("lower(name)")
        .operatorClass("text_pattern_ops")
        .nullsLast()
        .ascending("id");
    op.createIndex("ix_hero_name", "Hero").ascending("name").operatorClass("varchar_pattern_ops");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "Hero");
    op.dropIndex("ix_hero_expression_id", "Hero");
    op.createIndex("ix_hero_name", "Hero", "name");
  }
}
