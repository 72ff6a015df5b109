package dev.athanor.processor;

import dev.athanor.processor.revision.RevisionSource;
import dev.athanor.processor.snapshot.Snapshot;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Which package the migrations live in. */
final class Migrations {

  private static final String SUBPACKAGE = "migrations";

  private Migrations() {}

  /**
   * The package that the build names, else that of the snapshot, else that of the newest revision,
   * else one below what all entities have in common.
   */
  static String packageName(
      Optional<String> option,
      Optional<Snapshot> snapshot,
      List<RevisionSource> revisions,
      Collection<String> entities) {
    return option
        .or(() -> snapshot.map(Snapshot::migrationsPackage))
        .or(() -> revisions.stream().reduce((first, last) -> last).map(Migrations::packageOf))
        .orElseGet(() -> below(entities));
  }

  private static String packageOf(RevisionSource revision) {
    return packageOf(revision.type().getQualifiedName().toString());
  }

  private static String below(Collection<String> entities) {
    Iterator<String> packages = entities.stream().map(Migrations::packageOf).iterator();
    String common = packages.hasNext() ? packages.next() : "";
    while (packages.hasNext()) {
      common = common(common, packages.next());
    }
    return common.isEmpty() ? SUBPACKAGE : common + "." + SUBPACKAGE;
  }

  private static String common(String first, String second) {
    String shorter = first;
    while (!shorter.isEmpty() && !(second + ".").startsWith(shorter + ".")) {
      shorter = packageOf(shorter);
    }
    return shorter;
  }

  private static String packageOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
