package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the {@code columnList} of an index names.
 *
 * @param classed whether classes of operators may stand in it; JPA knows none
 */
record IndexParts(MappingContext context, TableDraft table, boolean classed) {

  private static final Pattern PLAIN = Pattern.compile("[^\"`.()]+");

  /** The parts, none where they cannot be read or a column is not found; then it has its error. */
  List<IndexPart> of(AnnotationView index) {
    String list = index.text("columnList");
    Place place = index.place("columnList");
    Optional<List<String>> split = SqlParentheses.split(list);
    if (split.isEmpty()) {
      context.error(
          "MalformedName",
          place,
          "The list of columns <"
              + list
              + "> has a parenthesis or quotation mark without its counterpart.",
          "Close it, or double a quotation mark within quotation marks.");
    }
    List<IndexPart> parts = new ArrayList<>();
    for (String written : split.orElse(List.of())) {
      Optional<IndexPart> part = part(written, place);
      if (part.isEmpty()) {
        return List.of();
      }
      parts.add(part.get());
    }
    return List.copyOf(parts);
  }

  private Optional<IndexPart> part(String written, Place place) {
    ColumnList.Item item = ColumnList.parse(written);
    ClassedKey key =
        classed && !isColumn(item.key())
            ? ClassedKey.of(item.key())
            : new ClassedKey(item.key(), Optional.empty());
    return unsorted(key, item, place)
        .map(part -> part.withNulls(item.nulls()).withOperatorClass(key.operatorClass()));
  }

  private Optional<IndexPart> unsorted(ClassedKey key, ColumnList.Item item, Place place) {
    SortOrder order = item.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING;
    return ColumnList.isExpression(key.key())
        ? Optional.of(new IndexPart.OfExpression(ColumnList.expression(key.key()), order))
        : TableConstraints.column(context, table, key.key(), place)
            .map(column -> new IndexPart.OfColumn(column, order));
  }

  private boolean isColumn(String key) {
    return PLAIN.matcher(key).matches() && table.find(context.physical(key)).isPresent();
  }
}
