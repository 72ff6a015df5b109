package dev.athanor.conformance;

import dev.athanor.Migrator;
import dev.athanor.testing.migration.TestDatabase;
import java.io.IOException;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/**
 * One model, one naming strategy, one database: Hibernate's export and Athanor's migration, each on
 * nothing, and both read from the catalogue; then Hibernate validates, and the downgrade leaves
 * nothing behind.
 */
final class Comparison {

  private Comparison() {}

  /** What differs, deliberate or not. */
  static List<Difference> of(CompiledModel compiled, Naming naming, TestDatabase kind)
      throws SQLException, IOException {
    if (!compiled.success()) {
      throw new AssertionError(compiled.model() + " is refused: " + compiled.complaints());
    }
    try (URLClassLoader loader = compiled.loader();
        Sandbox sandbox = Sandbox.take(kind);
        HibernateTool hibernate =
            new HibernateTool(
                compiled.managed(loader), compiled.model(), loader, naming, sandbox.source())) {
      Catalogue nothing = sandbox.catalogue();
      hibernate.export();
      Catalogue exported = sandbox.catalogue();
      sandbox.empty();

      Migrator migrator =
          Migrator.builder(sandbox.source()).revisions(compiled.revisions(loader)).build();
      migrator.upgrade();
      List<Difference> differences =
          new ArrayList<>(Catalogue.compare(exported, sandbox.catalogue()));
      Optional<String> refusal = refusal(hibernate);
      migrator.downgrade("base");
      if (!sandbox.catalogue().equals(nothing)) {
        throw new AssertionError("the downgrade leaves " + sandbox.catalogue().parts().keySet());
      }
      if (refusal.isPresent()) {
        sandbox.empty();
        hibernate.export();
        Optional<String> own = refusal(hibernate);
        // Some of what Hibernate exports it refuses itself: that is no fault of the migration.
        if (!own.equals(refusal)) {
          differences.add(new Difference("validation", own, refusal, Optional.empty()));
        }
      }
      return differences;
    }
  }

  private static Optional<String> refusal(HibernateTool hibernate) {
    try {
      hibernate.validate();
      return Optional.empty();
    } catch (SchemaManagementException e) {
      return Optional.of(e.getMessage());
    }
  }
}
