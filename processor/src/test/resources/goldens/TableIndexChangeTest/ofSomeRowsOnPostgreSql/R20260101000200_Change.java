package acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Change. */
@Revision(
    id = "197c43208b48",
    down = "2ce36cb896fd",
    message = "change",
    created = "2026-01-01T00:02:00Z")
public final class R20260101000200_Change implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "Hero");
    op.createIndex("ix_hero_name", "Hero", "name").unique().where("name <> 'x'");
  }

  @Override
  public void downgrade(SchemaOperations op) {
    op.dropIndex("ix_hero_name", "Hero");
    op.createIndex("ix_hero_name", "Hero", "name").unique();
  }
}
