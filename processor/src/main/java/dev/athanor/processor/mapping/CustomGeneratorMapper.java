package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.Identity;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Sequence;
import java.util.Optional;

/** Gives identifiers what Hibernate's own generators need: mostly nothing. */
final class CustomGeneratorMapper {

  private final MappingContext context;
  private final CustomGenerators generators;
  private final GeneratorLookup lookup;

  CustomGeneratorMapper(MappingContext context, GeneratorLookup lookup) {
    this.context = context;
    this.lookup = lookup;
    generators = new CustomGenerators(context);
  }

  /** The column of an identifier whose generator is one of these, else empty. */
  Optional<MappedColumn> map(String name, Attribute attribute, MappedColumn column, Scope scope) {
    if (CustomGenerators.isOnAttribute(attribute)) {
      return Optional.of(column);
    }
    Optional<AnnotationView> declared =
        name.isEmpty() ? Optional.empty() : generators.declared(name, attribute, scope);
    if (declared.isPresent()) {
      return Optional.of(map(declared.get(), attribute, column, scope));
    }
    boolean standard =
        lookup.find("SequenceGenerator", name, attribute, scope).isPresent()
            || lookup.find("TableGenerator", name, attribute, scope).isPresent();
    if (standard || !CustomGenerators.isNamed(name)) {
      return Optional.empty();
    }
    return Optional.of(name.equals("identity") ? identity(column) : column);
  }

  private MappedColumn map(
      AnnotationView generator, Attribute attribute, MappedColumn column, Scope scope) {
    String strategy = generators.strategy(generator);
    switch (strategy) {
      case "identity", CustomGenerators.IDENTITY -> {
        return identity(column);
      }
      case "sequence", "enhanced-sequence", CustomGenerators.SEQUENCE, "seqhilo" ->
          addSequence(generator, attribute, scope);
      case "native" -> {
        return prefer(column, () -> addSequence(generator, attribute, scope));
      }
      case "table", "enhanced-table", CustomGenerators.TABLE ->
          context.unsupported(
              generator.place("strategy"),
              attribute.label()
                  + " has the generator "
                  + strategy
                  + ", which is not the same in every database.",
              "Use @GeneratedValue(strategy = ...) with IDENTITY, SEQUENCE or TABLE.");
      case CustomGenerators.PRODUCER ->
          context.unsupported(
              generator.place("type"),
              attribute.label()
                  + " has a generator that needs something in the database, and only its code"
                  + " knows what.",
              "Let its class extend SequenceStyleGenerator, or use @GeneratedValue(strategy = ...)"
                  + " with SEQUENCE or TABLE.");
      default -> {}
    }
    return column;
  }

  /**
   * What the database prefers: an identity in H2, a sequence in PostgreSQL. Where the migrations
   * are for both, so is the generator: Hibernate uses the one and passes over the other.
   */
  MappedColumn prefer(MappedColumn column, Runnable sequence) {
    if (context.targets.contains(TargetDatabase.POSTGRESQL)) {
      sequence.run();
    }
    return context.targets.contains(TargetDatabase.H2) ? identity(column) : column;
  }

  private static MappedColumn identity(MappedColumn column) {
    return column.withColumn(column.column().withIdentity(Identity.BY_DEFAULT));
  }

  private void addSequence(AnnotationView generator, Attribute attribute, Scope scope) {
    QualifiedName name =
        QualifiedName.of(
            context.physical(
                CustomGenerators.parameter(generator, "sequence_name")
                    .or(() -> CustomGenerators.parameter(generator, "sequence"))
                    .orElse(generator.text("name"))));
    Sequence sequence =
        new Sequence(
            name,
            number(generator, "initial_value", 1),
            number(generator, "increment_size", 50),
            Optional.empty());
    context.sequences.putIfAbsent(
        name.toString(),
        new SequenceDraft(sequence, scope.origin(attribute), generator.place("name")));
  }

  private static long number(AnnotationView generator, String parameter, long otherwise) {
    return CustomGenerators.parameter(generator, parameter)
        .filter(value -> value.matches("-?\\d{1,18}"))
        .map(Long::parseLong)
        .filter(value -> value != 0)
        .orElse(otherwise);
  }
}
