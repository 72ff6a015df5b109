package dev.athanor.dialect.standard;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.PartitionStrategy;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the partitioning of tables into comparable form. JPA has no word for it, so it may stand
 * in the options. Partitions come and go by other hands, the default one too: they do not count.
 */
final class PartitioningNormalizer {

  private static final Pattern OPTIONS =
      Pattern.compile(
          "\\bpartition\\s+by\\s+(range|list|hash)\\s*\\(([^()]*)\\)", Pattern.CASE_INSENSITIVE);

  private PartitioningNormalizer() {}

  static Optional<Partitioning> of(Table table, Identifiers names) {
    return table
        .partitioning()
        .or(() -> table.options().flatMap(PartitioningNormalizer::read))
        .map(
            partitioning ->
                new Partitioning(
                    partitioning.strategy(),
                    partitioning.columns().stream()
                        .map(name -> new Identifier(names.fold(name), true))
                        .toList(),
                    false));
  }

  private static Optional<Partitioning> read(String options) {
    Matcher found = OPTIONS.matcher(options);
    if (!found.find()) {
      return Optional.empty();
    }
    List<Identifier> columns = new ArrayList<>();
    for (String column : found.group(2).split(",")) {
      columns.add(Identifier.of(column.strip()));
    }
    return Optional.of(
        new Partitioning(
            PartitionStrategy.valueOf(found.group(1).toUpperCase(Locale.ROOT)), columns, false));
  }
}
