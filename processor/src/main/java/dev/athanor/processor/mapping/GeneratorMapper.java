package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.GeneratorAnnotation;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Sequence;
import java.util.List;
import java.util.Optional;

/** Gives identifiers what generates their values: an identity, a sequence, a table of numbers. */
final class GeneratorMapper {

  private static final int MAX_NAME_LENGTH = 255;
  private static final int USUAL_INCREMENT = 50;

  private final MappingContext context;
  private final GeneratorLookup lookup;
  private final CustomGeneratorMapper custom;

  GeneratorMapper(MappingContext context) {
    this.context = context;
    lookup = new GeneratorLookup(context);
    custom = new CustomGeneratorMapper(context, lookup);
  }

  /** The column of an identifier, and what its generator needs beside it. */
  MappedColumn map(Attribute attribute, MappedColumn column, Scope scope) {
    Optional<AnnotationView> generated = attribute.find("GeneratedValue");
    Optional<AnnotationView> preferred = CustomGenerators.nativeOne(context, attribute);
    boolean open =
        generated.filter(annotation -> !annotation.constant("strategy").equals("AUTO")).isEmpty();
    if (preferred.isPresent() && open) {
      return custom.prefer(
          column,
          () ->
              sequence(
                  "",
                  preferred.get().nested("sequenceForm").map(GeneratorAnnotation::new),
                  attribute,
                  scope,
                  1));
    }
    if (generated.isEmpty()) {
      return column;
    }
    String generator = generated.get().text("generator");
    if (generator.equals("native")) {
      return custom.prefer(column, () -> sequence("", Optional.empty(), attribute, scope));
    }
    Optional<MappedColumn> byCustom = custom.map(generator, attribute, column, scope);
    if (byCustom.isPresent()) {
      return byCustom.get();
    }
    switch (generated.get().constant("strategy")) {
      case "IDENTITY" -> {
        return column.withColumn(column.column().withIdentity(Identity.BY_DEFAULT));
      }
      case "SEQUENCE" ->
          sequence(
              generator,
              lookup.find("SequenceGenerator", generator, attribute, scope),
              attribute,
              scope);
      case "TABLE" ->
          table(
              generator,
              lookup.find("TableGenerator", generator, attribute, scope),
              attribute,
              scope);
      case "UUID" -> {}
      default -> auto(generator, attribute, scope);
    }
    return column;
  }

  /** The same for a column whose generator is named, without a {@code @GeneratedValue}. */
  MappedColumn mapNamed(String generator, Attribute attribute, MappedColumn column, Scope scope) {
    Optional<MappedColumn> byCustom = custom.map(generator, attribute, column, scope);
    if (byCustom.isEmpty()) {
      auto(generator, attribute, scope);
    }
    return byCustom.orElse(column);
  }

  private void auto(String generator, Attribute attribute, Scope scope) {
    Optional<GeneratorAnnotation> sequence =
        lookup.find("SequenceGenerator", generator, attribute, scope);
    Optional<GeneratorAnnotation> table =
        sequence.isPresent()
            ? Optional.empty()
            : lookup.find("TableGenerator", generator, attribute, scope);
    // Hibernate looks at the type as it is declared, and a variable is none of these.
    String type = context.types.name(attribute.declaredType());
    boolean needsNone = type.equals("java.util.UUID") || type.equals("java.lang.String");
    if (table.isPresent()) {
      table(generator, table, attribute, scope);
    } else if (sequence.isPresent() || !needsNone) {
      sequence(generator, sequence, attribute, scope);
    }
  }

  private void sequence(
      String generator, Optional<GeneratorAnnotation> found, Attribute attribute, Scope scope) {
    sequence(generator, found, attribute, scope, USUAL_INCREMENT);
  }

  private void sequence(
      String generator,
      Optional<GeneratorAnnotation> found,
      Attribute attribute,
      Scope scope,
      int usualIncrement) {
    String written =
        found
            .map(GeneratorAnnotation::sequenceName)
            .filter(name -> !name.isEmpty())
            .or(() -> found.map(GeneratorAnnotation::name).filter(name -> !name.isEmpty()))
            .or(() -> found.isPresent() ? Optional.empty() : Optional.of(generator))
            .orElse("");
    if (found.isPresent() && found.get().allocationSize() == 0) {
      standsStill(found.get());
      return;
    }
    // Hibernate forgets the quotation marks of the table, unless the name needs them.
    Identifier name =
        context.physical(
            written.isEmpty() ? scope.entity().table.name.name().text() + "_SEQ" : written);
    QualifiedName qualified = qualified(found, name);
    Sequence sequence =
        new Sequence(
            qualified,
            found.map(GeneratorAnnotation::initialValue).orElse(1),
            found
                .map(GeneratorAnnotation::allocationSize)
                .filter(size -> size != USUAL_INCREMENT)
                .orElse(usualIncrement),
            found.map(GeneratorAnnotation::options).filter(options -> !options.isBlank()));
    Place place = found.map(g -> g.view().place("name")).orElseGet(attribute::place);
    context.sequences.putIfAbsent(
        qualified.toString(), new SequenceDraft(sequence, scope.origin(attribute), place));
  }

  private void standsStill(GeneratorAnnotation generator) {
    context.error(
        "InvalidAllocationSize",
        generator.view().place("allocationSize"),
        "The allocationSize of a sequence is 0, so that it would stand still.",
        "Write 1 to take the numbers singly.");
  }

  private void table(
      String generator, Optional<GeneratorAnnotation> found, Attribute attribute, Scope scope) {
    String written =
        found
            .map(GeneratorAnnotation::table)
            .filter(name -> !name.isEmpty())
            .or(() -> found.map(GeneratorAnnotation::name).filter(name -> !name.isEmpty()))
            .or(
                () ->
                    found.isPresent() || generator.isEmpty()
                        ? Optional.empty()
                        : Optional.of(generator))
            .orElse("hibernate_sequences");
    QualifiedName name = qualified(found, context.physical(written));
    if (context.tables.stream().anyMatch(table -> table.name.equals(name) && !table.entity)) {
      return;
    }
    Identifier key = column(found.map(GeneratorAnnotation::pkColumnName), "sequence_name");
    Identifier value = column(found.map(GeneratorAnnotation::valueColumnName), "next_val");
    Place place = found.map(g -> g.view().place("table")).orElseGet(attribute::place);
    TableDraft table = new TableDraft(name, scope.origin(attribute), place, false);
    TableDraft.Slot slot = table.slot();
    slot.add(
        new MappedColumn(
            Column.of(key, ColumnTypes.varchar(MAX_NAME_LENGTH)).withNullable(false),
            "",
            place,
            false));
    slot.add(new MappedColumn(Column.of(value, ColumnTypes.bigint()), "", place, false));
    table.options = found.map(GeneratorAnnotation::options).filter(options -> !options.isBlank());
    table.primaryKey = List.of(key);
    context.tables.add(table);
  }

  private static Identifier column(Optional<String> written, String otherwise) {
    return WrittenName.of(written.filter(name -> !name.isEmpty()).orElse(otherwise));
  }

  private QualifiedName qualified(Optional<GeneratorAnnotation> found, Identifier name) {
    return new QualifiedName(
        Catalogs.schema(
            context,
            found.map(GeneratorAnnotation::view),
            found.map(GeneratorAnnotation::schema).orElse("")),
        name);
  }
}
