package com.acme.migrations;

import dev.athanor.annotation.Revision;
import dev.athanor.migration.Migration;
import dev.athanor.migration.SchemaOperations;

/** Merge &lt;heroes&gt; &amp; teams. */
@Revision(
    id = "3f2a9c1b7d04",
    down = {"a91f00c2d3e4", "b2"},
    dependsOn = "c3",
    message = "merge <heroes> & teams",
    created = "2026-11-21T10:30:00Z")
public final class R20261121103000_Merge implements Migration {
  @Override
  public void upgrade(SchemaOperations op) {
    // Say here what leads to this revision.
  }

  @Override
  public void downgrade(SchemaOperations op) {
    // Say here what leads back.
  }
}
