package dev.athanor.conformance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What random models may refer to. Each part stands in a model only if something there names it.
 */
final class FixedParts {

  private static final Pattern NAME = Pattern.compile("\\b(?:class|record|enum) (\\w+)");
  private static final List<String> PARTS =
      List.of(
          "enum Size { SMALL, MEDIUM, LARGE }",
          "@MappedSuperclass abstract class Base<T> { T kept; @Version int version; @ManyToOne E0"
              + " first0; @ElementCollection Set<T> allOf; }",
          "@MappedSuperclass abstract class Middle<A, B> extends Base<B> { @ElementCollection"
              + " List<A> manyOf; @ElementCollection Map<String, A> mapOf; @Column(name ="
              + " \"oneOf\") A one; }",
          "@MappedSuperclass abstract class Linked<X> { @ManyToOne X to; @ManyToMany Set<X> others;"
              + " }",
          "@MappedSuperclass abstract class Rooted<K> { @Id K root; }",
          "@MappedSuperclass abstract class Titled { String title; @Embedded Spot place; @ManyToOne"
              + " Simple owner; @ManyToMany Set<Simple> friends; @ElementCollection Set<String>"
              + " tags; }",
          "@Embeddable class PairId implements java.io.Serializable { String zone; int number; }",
          "@Embeddable record Range(Integer upTo, @Column(name = \"startsAt\") int from) {}",
          "class Keys implements java.io.Serializable { long leftKey; String rightKey; }",
          "@Embeddable class KeyPair implements java.io.Serializable { long leftKey; String"
              + " rightKey; }",
          "@Converter class AsText implements AttributeConverter<Integer, String> {\n"
              + "  public String convertToDatabaseColumn(Integer value) { return \"\" + value; }\n"
              + "  public Integer convertToEntityAttribute(String value) { return value.length();"
              + " }\n"
              + "}",
          "@Embeddable class Spot { int across; @Column(name = \"downTo\", nullable = false) Long"
              + " down; String label; }",
          "@Embeddable class Tie { @ManyToOne Simple goal; String note; @Embedded Range range; }",
          "@Embeddable class Bag { @ElementCollection Set<String> things; @OneToMany List<Simple>"
              + " parts; int weight; }",
          "@Entity class Simple { @Id long id; }",
          "@Entity class Paired { @EmbeddedId PairId pair; }",
          "@Entity @IdClass(Keys.class) class Duo { @Id long leftKey; @Id String rightKey; }",
          "class SimpleId implements java.io.Serializable { String part; long boss; }",
          "class PairedId implements java.io.Serializable { String part; PairId boss; }",
          "class DuoId implements java.io.Serializable { String part; Keys boss; }",
          "@Embeddable class InSimple implements java.io.Serializable { String part; long boss; }",
          "@Embeddable class InPaired implements java.io.Serializable { String part; PairId boss;"
              + " }",
          "@Embeddable class InDuo implements java.io.Serializable { String part; KeyPair boss; }");

  private FixedParts() {}

  /** The parts that a text names, and those that these name. */
  static String usedBy(String text) {
    String used = "";
    String all = text;
    for (boolean more = true; more; all = used + text) {
      StringBuilder next = new StringBuilder();
      for (String part : PARTS) {
        if (names(all, nameOf(part))) {
          next.append(part).append('\n');
        }
      }
      more = next.length() > used.length();
      used = next.toString();
    }
    return used;
  }

  private static boolean names(String text, String part) {
    return Pattern.compile("\\b" + part + "\\b").matcher(text).find();
  }

  private static String nameOf(String part) {
    Matcher name = NAME.matcher(part);
    if (!name.find()) {
      throw new IllegalStateException(part);
    }
    return name.group(1);
  }
}
