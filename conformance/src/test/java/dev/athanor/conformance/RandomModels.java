package dev.athanor.conformance;

import dev.athanor.conformance.RandomModel.RandomEntity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates models of what is supported. Less of everything is simpler, so that faults shrink. */
final class RandomModels {

  private static final List<String> TYPES =
      List.of(
          "int",
          "String",
          "Long",
          "boolean",
          "Integer",
          "long",
          "double",
          "float",
          "short",
          "byte",
          "char",
          "Boolean",
          "BigDecimal",
          "BigInteger",
          "UUID",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "Instant",
          "OffsetDateTime",
          "Duration",
          "Size",
          "byte[]",
          "String[]",
          "Currency",
          "Locale",
          "Year",
          "java.net.URL");
  private static final List<String> ELEMENTS =
      List.of("String", "Integer", "Size", "UUID", "LocalDate", "Spot", "Range", "BigDecimal");
  private static final List<String> IDS =
      List.of(
          "@Id long id",
          "@Id String code",
          "@Id @GeneratedValue Long id",
          "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer number",
          "@Id UUID uuid",
          "@Id @Column(name = \"keyOf\", length = 20) String theKey",
          "@Id LocalDate bornOn",
          "@EmbeddedId PairId pairOf",
          "@Id long leftKey; @Id String rightKey",
          "@EmbeddedId @AttributeOverride(name = \"zone\", column = @Column(name = \"z\", length ="
              + " 9)) PairId id");
  private static final List<String> ANNOTATIONS =
      List.of("", "@Table(name = \"table$\")", "@Table(schema = \"other\")");
  private static final List<String> STRATEGIES =
      List.of(
          "",
          "@Inheritance(strategy = InheritanceType.JOINED)",
          "@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)",
          "@DiscriminatorColumn(name = \"kindOf\", discriminatorType = DiscriminatorType.INTEGER)");
  private static final List<String> NAMES =
      List.of("a", "b", "firstName", "aB", "lastSeen2", "c", "URLName", "d", "e", "x1Y");

  private RandomModels() {}

  static Arbitrary<RandomModel> models() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(count -> entity(count).list().ofSize(count).map(RandomModel::new));
  }

  private static Arbitrary<RandomEntity> entity(int count) {
    return Combinators.combine(
            Arbitraries.of(ANNOTATIONS),
            Arbitraries.of(STRATEGIES),
            Arbitraries.oneOf(
                Arbitraries.of("", " extends Base<String>", " extends Base<Long>"),
                entityName(count).map(name -> " extends " + name)),
            Arbitraries.of(IDS),
            attribute(count).list().ofMaxSize(6))
        .as(
            (annotation, strategy, above, id, attributes) ->
                new RandomEntity(annotation, strategy, above, id, distinct(attributes)));
  }

  private static List<RandomAttribute> distinct(List<RandomAttribute> attributes) {
    Set<String> names = new HashSet<>();
    List<RandomAttribute> kept = new ArrayList<>();
    attributes.stream().filter(it -> names.add(it.name())).forEach(kept::add);
    return kept;
  }

  private static Arbitrary<RandomAttribute> attribute(int count) {
    return Combinators.combine(
            Arbitraries.oneOf(basic(), special(), collection(), map(), toOne(count), toMany(count)),
            Arbitraries.of(NAMES))
        .as((text, name) -> new RandomAttribute(text.replace("$", name), name));
  }

  private static Arbitrary<String> basic() {
    Arbitrary<String> column =
        Arbitraries.of(
            "",
            "@Column ",
            "@Column(nullable = false) ",
            "@Column(name = \"col_$\") ",
            "@Column(unique = true) ",
            "@Column(name = \"`Col $`\") ",
            "@Basic(optional = false) ",
            "@Column(comment = \"told\") ");
    return Combinators.combine(column, Arbitraries.of(TYPES)).as((before, type) -> before + type);
  }

  private static Arbitrary<String> special() {
    return Arbitraries.of(
        "@Embedded Spot",
        "Range",
        "@Embedded @AttributeOverride(name = \"down\", column = @Column(name = \"down$\")) Spot",
        "@Enumerated(EnumType.STRING) Size",
        "@Enumerated(EnumType.STRING) @Column(nullable = false, unique = true) Size",
        "@Temporal(TemporalType.DATE) Date",
        "@Lob String",
        "@Lob byte[]",
        "@Column(length = 77) String",
        "@Column(precision = 12, scale = 3) BigDecimal",
        "@Column(columnDefinition = \"varchar(9) default 'x'\") String",
        "@org.hibernate.annotations.NaturalId String",
        "@Convert(converter = AsText.class) Integer",
        "@Column(table = \"more_#\") Integer",
        "@Transient Object",
        "@Column(check = @CheckConstraint(constraint = \"1 < 2\")) int");
  }

  private static Arbitrary<String> collection() {
    Arbitrary<String> before =
        Arbitraries.of(
            "",
            "@Column(nullable = false) ",
            "@CollectionTable(joinColumns = @JoinColumn(name = \"ownedBy\")) ");
    return Combinators.combine(before, kind(), Arbitraries.of(ELEMENTS))
        .as(
            (annotation, kind, element) ->
                "@ElementCollection "
                    + (element.matches("Spot|Range") && annotation.startsWith("@Column(")
                        ? ""
                        : annotation)
                    + kind
                    + "<"
                    + element
                    + ">");
  }

  private static Arbitrary<String> map() {
    Arbitrary<String> key =
        Arbitraries.of(
            "Map<String, ",
            "@MapKeyColumn(name = \"keyOf\", length = 9) Map<String, ",
            "@MapKeyEnumerated(EnumType.STRING) Map<Size, ",
            "Map<Size, ",
            "Map<LocalDate, ",
            "@MapKeyTemporal(TemporalType.DATE) Map<Date, ");
    return Combinators.combine(key, Arbitraries.of(ELEMENTS))
        .as((text, element) -> "@ElementCollection " + text + element + ">");
  }

  private static Arbitrary<String> kind() {
    return Arbitraries.of(
        "Set", "List", "Collection", "@OrderColumn List", "@OrderColumn(name = \"placeIn\") List");
  }

  private static Arbitrary<String> toOne(int count) {
    Arbitrary<String> association =
        Arbitraries.of(
            "@ManyToOne ",
            "@OneToOne ",
            "@ManyToOne(optional = false) ",
            "@ManyToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY) ",
            "@ManyToOne @JoinTable(name = \"jt_$_@\") ");
    return Combinators.combine(
            association, entityName(count), Arbitraries.integers().between(0, 999))
        .as((text, target, number) -> text.replace("@\")", number + "\")") + target);
  }

  private static Arbitrary<String> toMany(int count) {
    Arbitrary<String> association =
        Arbitraries.of(
            "@ManyToMany @JoinTable(name = \"mm_#\") ", "@OneToMany @JoinTable(name = \"om_#\") ");
    return Combinators.combine(
            association, kind(), entityName(count), Arbitraries.integers().between(0, 999))
        .as(
            (text, kind, target, number) ->
                text.replace("#", "" + number) + kind + "<" + target + ">");
  }

  private static Arbitrary<String> entityName(int count) {
    return Arbitraries.integers().between(0, count - 1).map(i -> "E" + i);
  }
}
