package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PortableType.TypeName;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Between any two types, a conversion keeps each value, or fails; and it can be taken back. */
final class ConversionTest {

  private static final Set<TypeName> ROOMY =
      Set.of(TypeName.TEXT, TypeName.CLOB, TypeName.BYTES, TypeName.BLOB);

  private final Set<String> found = new TreeSet<>();

  @ParameterizedTest
  @EnumSource
  void keepsEachValueOrFails(TestDatabase database) throws SQLException {
    try (LiveSchema live = LiveSchema.emptyIn(database)) {
      live.execute("set time zone 'Asia/Tokyo'");
      Map<ColumnType, List<String>> values = EdgeValues.of(database);
      for (ColumnType from : values.keySet()) {
        for (ColumnType to : values.keySet()) {
          convert(new ConvertedValues(live, from, values.get(from)), from, to);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private void convert(ConvertedValues values, ColumnType from, ColumnType to) throws SQLException {
    List<String> before = values.read();
    values.convert(from, to);
    if (!values.isEmptyConverted()) {
      found.add("no row, yet not " + from + " -> " + to);
    }
    List<String> there = values.read();
    Set<Integer> converted = values.converted();
    values.convert(to, from);
    List<String> back = values.read();
    for (int i : converted) {
      String what = from + " " + before.get(i) + " -> " + to + " " + there.get(i);
      if (!isBytes(from) && !isBytes(to) && !isSame(before.get(i), there.get(i), from, to)) {
        found.add(what);
      }
      if (values.converted().contains(i)) {
        if (!isSame(before.get(i), back.get(i), from, to)) {
          found.add(what + " and back " + back.get(i));
        }
      } else if (to instanceof PortableType portable && ROOMY.contains(portable.name())) {
        found.add(what + " and never back");
      }
    }
    values.drop();
  }

  /** Rounding is what floating-point numbers are converted for; a char is filled up with blanks. */
  private static boolean isSame(String before, String after, ColumnType from, ColumnType to) {
    if (before.equals(after)) {
      return true;
    }
    if (is(from, TypeName.FLOAT) && (is(to, TypeName.NUMERIC) || is(to, TypeName.FLOAT))) {
      return is(to, TypeName.FLOAT)
          ? Float.parseFloat(before) == Float.parseFloat(after)
          : Math.abs(Double.parseDouble(before) - Double.parseDouble(after)) < 1;
    }
    if (is(from, TypeName.CHARACTER) || is(to, TypeName.CHARACTER)) {
      return Meaning.of(before.stripTrailing()).equals(Meaning.of(after.stripTrailing()));
    }
    boolean isDocument = is(from, TypeName.JSON) || is(to, TypeName.JSON);
    return Meaning.of(before).equals(Meaning.of(after))
        || isDocument && before.replace(" ", "").equals(after.replace(" ", ""));
  }

  private static boolean isBytes(ColumnType type) {
    return is(type, TypeName.BINARY)
        || is(type, TypeName.INET)
        || is(type, TypeName.VARBINARY)
        || is(type, TypeName.BYTES)
        || is(type, TypeName.BLOB);
  }

  private static boolean is(ColumnType type, TypeName name) {
    return type instanceof PortableType portable
        ? portable.name() == name
        : !(type instanceof EnumType) && type.toString().equals(name.word());
  }
}
