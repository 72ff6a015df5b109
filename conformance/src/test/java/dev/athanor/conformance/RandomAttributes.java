package dev.athanor.conformance;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates attributes that one entity has by itself. */
final class RandomAttributes {

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
  private static final List<String> NAMES =
      List.of("a", "b", "firstName", "aB", "lastSeen2", "c", "URLName", "d", "e", "x1Y");

  private RandomAttributes() {}

  static Arbitrary<RandomAttribute> attribute(int count) {
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
        "@ManyToOne @JoinColumn(table = \"more_#\", name = \"ref_$\") Simple",
        "@ManyToOne @JoinColumns({@JoinColumn(name = \"z_$\", referencedColumnName = \"zone\"),"
            + " @JoinColumn(name = \"n_$\", referencedColumnName = \"number\")}) Paired",
        "@OneToOne @JoinColumn(name = \"`User $`\") Simple",
        "@ManyToOne Duo",
        "@Embedded Tie",
        "@Column(name = \"`select`\", nullable = false) int",
        "@Column(name = \"`Order`\", unique = true) String",
        "@ElementCollection @CollectionTable(name = \"`Table $ #`\") @Column(name = \"`key`\")"
            + " Set<String>",
        "@ElementCollection @AttributeOverride(name = \"down\", column = @Column(name = \"deep\"))"
            + " List<Spot>",
        "@ElementCollection @OrderColumn(name = \"`At`\", nullable = false) List<Integer>",
        "@ManyToMany @JoinTable(name = \"ways_$_#\", joinColumns = @JoinColumn(name = \"`from`\"),"
            + " inverseJoinColumns = @JoinColumn(name = \"`to`\")) Set<Simple>",
        "@ElementCollection @AttributeOverride(name = \"key.across\", column = @Column(name ="
            + " \"width\")) Map<Spot, String>",
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
            "@ManyToOne @JoinTable(name = \"jt_$_#\") ");
    return Combinators.combine(association, entityName(count)).as((text, target) -> text + target);
  }

  private static Arbitrary<String> toMany(int count) {
    Arbitrary<String> association =
        Arbitraries.of(
            "@ManyToMany @JoinTable(name = \"mm_$_#\") ",
            "@OneToMany @JoinTable(name = \"om_$_#\") ");
    return Combinators.combine(association, kind(), entityName(count))
        .as((text, kind, target) -> text + kind + "<" + target + ">");
  }

  static Arbitrary<String> entityName(int count) {
    return Arbitraries.integers().between(0, count - 1).map(i -> "E" + i);
  }
}
