package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Identifiers;
import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.dialect.standard.TypeChange;
import dev.athanor.operation.AlterColumn;
import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.ExecuteSql;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.TypedColumns.TypedColumn;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.SchemaView;
import dev.athanor.schema.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Named enumerations in H2: domains of text with a check of the labels, as Hibernate ORM creates
 * them.
 */
final class H2Domains {

  private static final int DIGITS = 8;

  private final Namespaces namespaces;
  private final Identifiers names;

  H2Domains(Namespaces namespaces) {
    this.namespaces = namespaces;
    names = namespaces.names();
  }

  String create(NamedEnum type) {
    return "create domain "
        + names.quote(type.name())
        + " as varchar constraint "
        + constraint(type)
        + " "
        + condition(type);
  }

  String drop(QualifiedName type) {
    return "drop domain " + names.quote(type) + " restrict";
  }

  /** Nothing but another domain can have another name and a check of its own. */
  List<Operation> parts(RenameType operation, SchemaView before) {
    NamedType type = before.type(operation.from()).orElse(null);
    if (type == null) {
      return List.of(operation);
    }
    List<Operation> parts = new ArrayList<>();
    new TypeChange(before, operation.from())
        .replace(operation.from(), type.withName(operation.to())).stream()
            .map(part -> part instanceof CreateType create ? copy(operation, create) : part)
            .forEach(parts::add);
    return parts;
  }

  /** It has the labels that the database knows: another branch may have changed them. */
  private Operation copy(RenameType operation, CreateType create) {
    if (!(create.type() instanceof NamedEnum type)) {
      return create;
    }
    String sql =
        "execute immediate (select "
            + Literals.text(
                "create domain "
                    + names.quote(type.name())
                    + " as varchar constraint "
                    + constraint(type)
                    + " check (value in (")
            + " || listagg(LABEL, ', ') || '))' from "
            + new H2DomainChecks(namespaces, operation.from()).labels("is not null")
            + ")";
    return new ExecuteSql(sql, Optional.empty(), List.of(create));
  }

  /** Both labels are allowed while the rows change theirs. */
  List<Operation> parts(RenameLabel operation, SchemaView before) {
    if (!(before.type(operation.type()).orElse(null) instanceof NamedEnum type)) {
      return List.of(operation);
    }
    List<String> both = new ArrayList<>(type.labels());
    both.add(operation.to());
    List<String> after = new ArrayList<>(type.labels());
    after.replaceAll(label -> label.equals(operation.from()) ? operation.to() : label);
    List<Operation> parts = new ArrayList<>();
    parts.add(new AlterEnum(type, type.withLabels(both)));
    TypeChange change = new TypeChange(before, type.name());
    List<Operation> values = new ArrayList<>();
    change.columns().forEach(typed -> values.addAll(renameIn(typed, operation)));
    parts.addAll(change.around(values));
    parts.add(new AlterEnum(type.withLabels(both), type.withLabels(after)));
    return parts;
  }

  private List<Operation> renameIn(TypedColumn typed, RenameLabel operation) {
    List<Operation> parts = new ArrayList<>();
    String column = names.quote(typed.column().name());
    if (typed.column().generated().isEmpty()) {
      parts.add(
          ExecuteSql.of(
              "update "
                  + names.quote(typed.table())
                  + " set "
                  + column
                  + " = "
                  + Literals.text(operation.to())
                  + " where "
                  + column
                  + " = "
                  + Literals.text(operation.from())));
    }
    DefaultValue old = new DefaultValue.Text(operation.from());
    if (typed.column().defaultValue().filter(old::equals).isPresent()) {
      parts.add(
          new AlterColumn(
              typed.table(),
              typed.column(),
              typed.column().withDefault(new DefaultValue.Text(operation.to()))));
    }
    return parts;
  }

  private static String condition(NamedEnum type) {
    return type.labels().stream()
        .map(Literals::text)
        .collect(Collectors.joining(", ", "check (value in (", "))"));
  }

  /** A name that other labels would not have. */
  private String constraint(NamedEnum type) {
    Identifier name = type.name().name();
    String labels = Sha256.hex(condition(type)).substring(0, DIGITS);
    return names.quote(new Identifier(name.text() + "_" + labels, name.quoted()));
  }
}
