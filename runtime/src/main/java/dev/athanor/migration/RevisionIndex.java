package dev.athanor.migration;

import dev.athanor.revision.RevisionId;
import java.util.List;

/**
 * The revisions of one migration set as the compiler found them. Implemented by a generated class,
 * so that nothing is scanned and nothing reflected upon when an application starts.
 */
public interface RevisionIndex {

  /** The name of the migration set; empty for the only one of a project. */
  String migrationSet();

  /** All revisions, in an order in which they can be applied. Loads no migration class. */
  List<RevisionEntry> revisions();

  /**
   * A new instance of the migration of a revision; only now is its class loaded.
   *
   * @throws IllegalArgumentException if there is no such revision
   */
  Migration migration(RevisionId id);
}
