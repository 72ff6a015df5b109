package dev.athanor.execution;

import dev.athanor.dialect.Dialect;
import dev.athanor.plan.WorkUnit;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code alter table} leaves in H2 when it is killed. H2 changes a table by copying it to
 * another, {@code HERO_COPY_3_0}, which then takes its place; a crash in between leaves both. The
 * copy of a table that still stands is dropped before the statement is looked at.
 */
final class InterruptedCopy {

  private static final Pattern COPY = Pattern.compile("(.+)_COPY_\\d+_\\d+");

  private InterruptedCopy() {}

  static void drop(Dialect dialect, Session session, List<WorkUnit> units) throws SQLException {
    if (!dialect.name().equals("H2") || units.stream().noneMatch(InterruptedCopy::alters)) {
      return;
    }
    Schema actual = dialect.introspector().read(session.connection());
    for (QualifiedName name : actual.tables().keySet()) {
      Matcher copy = COPY.matcher(name.name().text());
      if (copy.matches()
          && actual.table(name.withName(new Identifier(copy.group(1), true))).isPresent()) {
        session.execute("drop table " + dialect.quote(name) + " cascade");
      }
    }
  }

  private static boolean alters(WorkUnit unit) {
    return unit.text().stripLeading().toLowerCase(Locale.ROOT).startsWith("alter table");
  }
}
