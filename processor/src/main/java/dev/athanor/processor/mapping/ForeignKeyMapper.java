package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.ForeignKeyAnnotation;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.ReferentialAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts foreign keys on tables, as {@code @ForeignKey} declares them or by default. */
final class ForeignKeyMapper {

  private static final Pattern ACTION =
      Pattern.compile(
          "\\s*on\\s+(delete|update)\\s+(cascade|set\\s+null|set\\s+default|restrict|no\\s+action)",
          Pattern.CASE_INSENSITIVE);

  private ForeignKeyMapper() {}

  /** Adds the foreign key of these columns, unless it is switched off or stands already. */
  static void add(
      MappingContext context,
      TableDraft table,
      List<JoinPair> pairs,
      TableDraft target,
      Optional<ForeignKeyAnnotation> declared,
      Optional<ReferentialAction> onDelete,
      Place place) {
    List<Identifier> columns = pairs.stream().map(JoinPair::name).toList();
    List<Identifier> referenced =
        pairs.stream().map(pair -> pair.referenced().column().name()).toList();
    String detail = target.name + " " + referenced;
    boolean known =
        table.constraints.stream()
            .anyMatch(
                other ->
                    other.prefix().equals("fk")
                        && other.columns().equals(columns)
                        && other.detail().equals(detail));
    if (!target.isReferable()) {
      return;
    }
    Optional<AnnotationView> options =
        context.referenceOptions.of(context, place, declared, onDelete);
    if (known || declared.filter(ForeignKeyAnnotation::isOff).isPresent()) {
      return;
    }
    table.constraints.add(
        new ConstraintDraft(
            "fk",
            declared
                .map(ForeignKeyAnnotation::name)
                .filter(name -> !name.isEmpty())
                .map(Identifier::of),
            columns,
            detail,
            name -> build(name, columns, target, referenced, declared, onDelete, options),
            place,
            true));
  }

  private static ForeignKey build(
      Identifier name,
      List<Identifier> columns,
      TableDraft target,
      List<Identifier> referenced,
      Optional<ForeignKeyAnnotation> declared,
      Optional<ReferentialAction> onDelete,
      Optional<AnnotationView> own) {
    String definition = declared.map(ForeignKeyAnnotation::definition).orElse("").trim();
    String options = declared.map(ForeignKeyAnnotation::options).orElse("").trim();
    boolean defined = !definition.isEmpty();
    String text = defined ? definition : options;
    boolean onlyActions =
        !defined && (options.isEmpty() || ACTION.matcher(options).replaceAll("").isBlank());
    return with(
        ForeignKey.of(name, columns, target.name, referenced),
        own.flatMap(view -> ReferenceOptions.action(view, "onDelete"))
            .or(() -> onDelete)
            .orElseGet(() -> action("delete", text)),
        own.flatMap(view -> ReferenceOptions.action(view, "onUpdate"))
            .orElseGet(() -> action("update", text)),
        own.map(ReferenceOptions::deferrability).orElse(Deferrability.NOT_DEFERRABLE),
        onlyActions
            ? Optional.empty()
            : Optional.of(
                defined ? definition : words(columns, target, referenced) + " " + options));
  }

  private static ReferentialAction action(String event, String text) {
    if (text.isBlank()) {
      return ReferentialAction.NO_ACTION;
    }
    return ACTION
        .matcher(text)
        .results()
        .filter(match -> match.group(1).equalsIgnoreCase(event))
        .map(match -> match.group(2).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"))
        .map(ReferentialAction::valueOf)
        .reduce(ReferentialAction.NO_ACTION, (first, last) -> last);
  }

  private static ForeignKey with(
      ForeignKey key,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      Deferrability deferrability,
      Optional<String> definition) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.referencedTable(),
        key.referencedColumns(),
        onDelete,
        onUpdate,
        deferrability,
        definition);
  }

  private static String words(
      List<Identifier> columns, TableDraft target, List<Identifier> referenced) {
    String table = target.name.namespace().map(schema -> sql(schema) + ".").orElse("");
    return "foreign key ("
        + list(columns)
        + ") references "
        + table
        + sql(target.name.name())
        + " ("
        + list(referenced)
        + ")";
  }

  private static String list(List<Identifier> columns) {
    return columns.stream().map(ForeignKeyMapper::sql).collect(Collectors.joining(", "));
  }

  private static String sql(Identifier name) {
    return name.quoted() ? '"' + name.text().replace("\"", "\"\"") + '"' : name.text();
  }
}
