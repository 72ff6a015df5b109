package dev.athanor.dialect.standard;

import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.SortOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings indexes into comparable form: what is said and is the usual thing in a database counts as
 * not said.
 *
 * @param names the names of the database
 * @param usualMethod how indexes are built if nothing is said
 * @param nullsAreLarge whether rows without a value count as those with the largest, or else as
 *     those with the smallest
 */
public record IndexNormalizer(Identifiers names, String usualMethod, boolean nullsAreLarge) {

  private static final Pattern BLANK_OR_MARK = Pattern.compile("[\\s\"]");
  private static final Pattern WHERE = Pattern.compile("\\bwhere\\b", Pattern.CASE_INSENSITIVE);

  Index normalize(Index index) {
    return new Index(
        exact(index.name()),
        index.parts().stream().map(this::part).toList(),
        index.unique(),
        index.method().filter(method -> !method.equalsIgnoreCase(usualMethod)),
        exact(index.included()),
        condition(index).map(condition -> Normalizer.EXPRESSION),
        Optional.empty());
  }

  /** An exclusion constraint is checked by an index. */
  ExclusionConstraint normalize(ExclusionConstraint exclusion) {
    return new ExclusionConstraint(
        exact(exclusion.name()),
        exclusion.method().toLowerCase(Locale.ROOT),
        exclusion.elements().stream()
            .map(element -> element.withPart(part(element.part())))
            .toList(),
        exclusion.condition().map(condition -> Normalizer.EXPRESSION),
        exclusion.deferrability());
  }

  /** JPA has no word for it, so it may stand in the options. */
  private static Optional<String> condition(Index index) {
    return index.condition().or(() -> index.options().filter(sql -> WHERE.matcher(sql).find()));
  }

  private IndexPart part(IndexPart part) {
    NullsOrder nulls = isUsual(part) ? NullsOrder.UNSPECIFIED : part.nulls();
    Optional<String> operatorClass = part.operatorClass().map(IndexNormalizer::operatorClass);
    return part instanceof IndexPart.OfColumn column
        ? new IndexPart.OfColumn(exact(column.name()), column.order(), nulls, operatorClass)
        : new IndexPart.OfExpression(Normalizer.EXPRESSION, part.order(), nulls, operatorClass);
  }

  /** Without the schema that it is found in, which nobody has to say. */
  private static String operatorClass(String written) {
    String exact = BLANK_OR_MARK.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    int parameters = exact.indexOf('(');
    int name = exact.lastIndexOf('.', parameters < 0 ? exact.length() : parameters) + 1;
    return exact.substring(name);
  }

  private boolean isUsual(IndexPart part) {
    boolean first = nullsAreLarge == (part.order() == SortOrder.DESCENDING);
    return part.nulls() == (first ? NullsOrder.FIRST : NullsOrder.LAST);
  }

  private List<Identifier> exact(List<Identifier> columns) {
    return columns.stream().map(this::exact).toList();
  }

  private Identifier exact(Identifier name) {
    return new Identifier(names.fold(name), true);
  }
}
