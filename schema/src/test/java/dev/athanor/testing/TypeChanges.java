package dev.athanor.testing;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropType;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.operation.TypedColumns;
import dev.athanor.schema.Column;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of named types. */
final class TypeChanges {

  private final Generators generators;
  private final Dice dice;

  TypeChanges(Generators generators) {
    this.generators = generators;
    this.dice = generators.dice();
  }

  List<Change> all() {
    return List.of(
        schema -> List.of(new CreateType(generators.named().enumeration(schema))),
        this::createStruct,
        this::alterStruct,
        this::drop,
        this::rename,
        this::add,
        this::remove,
        this::sort,
        this::renameLabel);
  }

  private List<SchemaOperation> drop(Schema schema) {
    return list(
        dice.pickAny(
                schema.types().keySet().stream()
                    .filter(name -> schema.using(name).isEmpty())
                    .filter(
                        name ->
                            schema.types().values().stream()
                                .noneMatch(it -> it.parts().contains(name)))
                    .toList())
            .map(DropType::new));
  }

  /** Where no database has to follow. */
  private List<SchemaOperation> createStruct(Schema schema) {
    return generators.anything()
        ? List.of(new CreateType(generators.named().struct(schema, generators.types())))
        : List.of();
  }

  private List<SchemaOperation> alterStruct(Schema schema) {
    return list(
        dice.pickAny(
                schema.types().values().stream()
                    .filter(NamedStruct.class::isInstance)
                    .map(NamedStruct.class::cast)
                    .toList())
            .map(
                struct ->
                    new AlterStruct(struct, generators.named().altered(struct, generators.types())))
            .filter(alter -> !alter.from().equals(alter.to())));
  }

  private List<SchemaOperation> rename(Schema schema) {
    return list(
        dice.pickAny(schema.types().values())
            .map(type -> new RenameType(type.name(), other(schema, type))));
  }

  private QualifiedName other(Schema schema, NamedType type) {
    return type instanceof NamedStruct
        ? generators.names().struct(schema, type.name().namespace())
        : generators.names().type(schema, type.name().namespace());
  }

  private List<SchemaOperation> add(Schema schema) {
    Optional<NamedEnum> type = any(schema);
    return list(
        type.flatMap(found -> generators.named().fresh(found))
            .map(
                label -> {
                  List<String> labels = new ArrayList<>(type.get().labels());
                  labels.add(dice.between(0, labels.size()), label);
                  return new AlterEnum(type.get(), type.get().withLabels(labels));
                }));
  }

  private List<SchemaOperation> remove(Schema schema) {
    Optional<NamedEnum> type = any(schema);
    return list(
        type.flatMap(found -> dice.pickAny(removable(schema, found)))
            .map(
                label -> {
                  List<String> labels = new ArrayList<>(type.get().labels());
                  labels.remove(label);
                  return new AlterEnum(type.get(), type.get().withLabels(labels));
                }));
  }

  private List<SchemaOperation> sort(Schema schema) {
    return list(
        any(schema)
            .map(
                type ->
                    new AlterEnum(type, type.withLabels(List.copyOf(dice.shuffled(type.labels())))))
            .filter(alter -> !alter.from().equals(alter.to())));
  }

  private List<SchemaOperation> renameLabel(Schema schema) {
    Optional<NamedEnum> type = any(schema);
    Optional<String> from =
        type.flatMap(
            found ->
                dice.pickAny(
                    found.labels().stream()
                        .filter(label -> !label.equals(NamedTypeGenerator.STEADY))
                        .toList()));
    return list(
        from.flatMap(
            label ->
                generators
                    .named()
                    .fresh(type.get())
                    .map(to -> new RenameLabel(type.get().name(), label, to))));
  }

  /** Labels that neither a row nor a default has. */
  private static List<String> removable(Schema schema, NamedEnum type) {
    List<String> labels = new ArrayList<>(type.labels());
    labels.remove(NamedTypeGenerator.STEADY);
    TypedColumns.of(schema, type.name()).stream()
        .map(TypedColumns.TypedColumn::column)
        .map(Column::defaultValue)
        .flatMap(Optional::stream)
        .filter(DefaultValue.Text.class::isInstance)
        .forEach(value -> labels.remove(((DefaultValue.Text) value).value()));
    return labels;
  }

  private Optional<NamedEnum> any(Schema schema) {
    return dice.pickAny(
        schema.types().values().stream()
            .filter(NamedEnum.class::isInstance)
            .map(NamedEnum.class::cast)
            .toList());
  }

  private static List<SchemaOperation> list(Optional<? extends SchemaOperation> operation) {
    return operation.stream().<SchemaOperation>map(step -> step).toList();
  }
}
