package dev.athanor.dialect.postgresql;

import dev.athanor.dialect.standard.Literals;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The enumeration that takes the place of another one. It has the labels of the change, as far as
 * the other one still has them, and behind them those that the change does not know: another branch
 * may have added and removed some, which only the database can tell.
 */
final class PostgreSqlLabels {

  private final AlterEnum operation;
  private final String old;

  /**
   * Changes labels.
   *
   * @param aside the name that the other one has by now
   */
  PostgreSqlLabels(AlterEnum operation, QualifiedName aside) {
    this.operation = operation;
    this.old = Literals.text(PostgreSqlNames.NAMES.quote(aside)) + "::regtype";
  }

  /** Creates it, with its casts. */
  Operation create(CreateType create) {
    String name = PostgreSqlNames.NAMES.quote(operation.name());
    String body =
        "begin execute "
            + Literals.text("create type " + name + " as enum (")
            + " || ("
            + labels()
            + ") || ')'; "
            + PostgreSqlTypes.casts(name).collect(Collectors.joining("; ", "", "; end"));
    return new ExecuteSql(PostgreSqlBlock.of(body), Optional.empty(), List.of(create));
  }

  private String labels() {
    String from = array(operation.from());
    String to = array(operation.to());
    return "select string_agg(quote_literal(label), ', ' order by part, place) from (select 1 as part,"
        + " place::real, label from unnest("
        + to
        + ") with ordinality as t (label, place) where label <> all ("
        + from
        + ") or exists (select from pg_enum where enumtypid = "
        + old
        + " and enumlabel = label) union all select 2, enumsortorder, enumlabel from pg_enum where"
        + " enumtypid = "
        + old
        + " and enumlabel <> all ("
        + from
        + " || "
        + to
        + ")) as labels";
  }

  private static String array(NamedEnum type) {
    return type.labels().stream()
        .map(Literals::text)
        .collect(Collectors.joining(", ", "array[", "]::text[]"));
  }
}
