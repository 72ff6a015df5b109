package dev.athanor.dialect.h2;

import dev.athanor.dialect.h2.H2Introspector.Key;
import dev.athanor.dialect.standard.DefaultReader;
import dev.athanor.dialect.standard.Rows;
import dev.athanor.dialect.standard.SchemaCollector;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the domains that are named enumerations: those of text that only has some values. */
final class H2Enums {

  private static final String CHECKS = "select * from INFORMATION_SCHEMA.CHECK_CONSTRAINTS";
  private static final String DOMAINS =
      "select * from INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS"
          + " where upper(DOMAIN_SCHEMA) <> 'INFORMATION_SCHEMA'";
  private static final String TEXT = "(?:U&)?'[^']*+(?:''[^']*+)*+'";
  private static final Pattern LABELS =
      Pattern.compile(
          "\\(?VALUE (?:= " + TEXT + "|IN ?\\((?:" + TEXT + "(?:, )?)++\\))\\)?", Pattern.DOTALL);
  private static final Pattern LABEL = Pattern.compile(TEXT, Pattern.DOTALL);

  private H2Enums() {}

  static void read(Connection connection, SchemaCollector schema) throws SQLException {
    Map<Key, String> checks = new HashMap<>();
    Rows.each(
        connection,
        CHECKS,
        row ->
            checks.put(
                new Key(row.getString("CONSTRAINT_SCHEMA"), row.getString("CONSTRAINT_NAME")),
                row.getString("CHECK_CLAUSE")));
    Rows.each(
        connection,
        DOMAINS,
        row -> {
          String check =
              checks.get(
                  new Key(row.getString("CONSTRAINT_SCHEMA"), row.getString("CONSTRAINT_NAME")));
          if (check != null && LABELS.matcher(check).matches()) {
            schema.type(
                new NamedEnum(
                    schema
                        .namespaces()
                        .exact(row.getString("DOMAIN_SCHEMA"), row.getString("DOMAIN_NAME")),
                    labels(check)));
          }
        });
  }

  /** A domain compares its labels as text, so that their order is nobody's business. */
  static Schema unordered(Schema schema) {
    return schema.withTypes(schema.types().values().stream().map(H2Enums::sorted).toList());
  }

  private static NamedType sorted(NamedType type) {
    return type instanceof NamedEnum labelled
        ? labelled.withLabels(labelled.labels().stream().sorted().toList())
        : type;
  }

  private static List<String> labels(String check) {
    List<String> labels = new ArrayList<>();
    for (MatchResult label : LABEL.matcher(check).results().toList()) {
      labels.add(((DefaultValue.Text) DefaultReader.read(label.group())).value());
    }
    return labels;
  }
}
