package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.operation.CreateIndex;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.plan.WorkUnit;
import dev.athanor.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code create index concurrently} leaves in PostgreSQL when it fails or is killed: an index
 * that is there but not valid. It is dropped before the index is created again.
 */
final class InvalidIndex {

  private InvalidIndex() {}

  static boolean exists(Dialect dialect, Session session, WorkUnit unit) throws SQLException {
    return !find(dialect, session, unit).isEmpty();
  }

  /** What a failed statement left. */
  static Optional<Remains> left(Dialect dialect, Session session, WorkUnit unit)
      throws SQLException {
    return find(dialect, session, unit).stream()
        .findFirst()
        .map(
            index ->
                new Remains(
                    "The index "
                        + dialect.quote(index.index().name())
                        + " stays, but it is not valid; the next migration drops it before it is"
                        + " created again.",
                    ""));
  }

  static void drop(Dialect dialect, Session session, WorkUnit unit) throws SQLException {
    for (CreateIndex index : find(dialect, session, unit)) {
      QualifiedName name = index.table().withName(index.index().name());
      session.execute("drop index " + dialect.quote(name));
    }
  }

  private static List<CreateIndex> find(Dialect dialect, Session session, WorkUnit unit)
      throws SQLException {
    boolean concurrent =
        unit.statement().map(statement -> !statement.transactional()).orElse(false);
    if (!concurrent || !dialect.hasTransactionalDdl()) {
      return List.of();
    }
    List<CreateIndex> created =
        unit.operation().operation().stream().flatMap(InvalidIndex::created).toList();
    for (CreateIndex index : created) {
      if (Refusal.ofCatalogue(() -> isInvalid(dialect, session.connection(), index))) {
        return List.of(index);
      }
    }
    return List.of();
  }

  private static Stream<CreateIndex> created(Operation operation) {
    if (operation instanceof ExecuteSql execute) {
      return execute.effect().stream().flatMap(InvalidIndex::created);
    }
    return Optional.of(operation)
        .filter(CreateIndex.class::isInstance)
        .map(CreateIndex.class::cast)
        .stream();
  }

  private static boolean isInvalid(Dialect dialect, Connection connection, CreateIndex index)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select 1 from pg_index i join pg_class c on c.oid = i.indexrelid"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " where not i.indisvalid and c.relname = ?"
                + " and n.nspname = coalesce(?::text, current_schema())")) {
      query.setString(1, dialect.fold(index.index().name()));
      query.setString(2, index.table().namespace().map(dialect::fold).orElse(null));
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }
}
