package dev.athanor.conformance;

/**
 * An association that two entities of a random model know of.
 *
 * @param from the number of the entity that has the columns
 * @param to that of the other one
 * @param kind what both of them say
 */
record RandomLink(int from, int to, Kind kind) {

  /** What the two sides say: {@code $} is the number of the link, {@code @} the other entity. */
  enum Kind {
    MANY_TO_ONE("@ManyToOne @ link$;", "@OneToMany(mappedBy = \"link$\") List<@> back$;"),
    ORDERED(
        "@ManyToOne @ link$;",
        "@OneToMany(mappedBy = \"link$\") @OrderColumn(name = \"at$\") List<@> back$;"),
    KEYED(
        "@ManyToOne(optional = false) @ link$; int rank$;",
        "@OneToMany(mappedBy = \"link$\") @MapKey(name = \"rank$\") Map<Integer, @> back$;"),
    KEY_COLUMN(
        "@ManyToOne @ link$;",
        "@OneToMany(mappedBy = \"link$\") @MapKeyColumn(name = \"key$\", length = 9) Map<String, @>"
            + " back$;"),
    ONE_TO_ONE("@OneToOne @ link$;", "@OneToOne(mappedBy = \"link$\") @ back$;"),
    ONE_TO_ONE_IN_A_TABLE(
        "@OneToOne @JoinTable(name = \"ones$\") @ link$;",
        "@OneToOne(mappedBy = \"link$\") @ back$;"),
    MANY_TO_ONE_IN_A_TABLE(
        "@ManyToOne @JoinTable(name = \"manyOnes$\") @ link$;",
        "@OneToMany(mappedBy = \"link$\") Set<@> back$;"),
    MANY_TO_MANY("@ManyToMany Set<@> link$;", "@ManyToMany(mappedBy = \"link$\") Set<@> back$;"),
    ORDERED_MANY_TO_MANY(
        "@ManyToMany @JoinTable(name = \"many$\") @OrderColumn List<@> link$;",
        "@ManyToMany(mappedBy = \"link$\") Collection<@> back$;"),
    MANY_TO_MANY_BY_KEY("@ManyToMany @JoinTable(name = \"many$\") Map<String, @> link$;", ""),
    MANY_TO_MANY_BY_ENTITY("@ManyToMany @JoinTable(name = \"many$\") Map<Simple, @> link$;", ""),
    ONE_TO_MANY_BY_KEY(
        "@OneToMany @JoinTable(name = \"many$\") @MapKeyColumn(name = \"named\") Map<String, @>"
            + " link$;",
        ""),
    ONE_TO_MANY_ALONE("@OneToMany Set<@> link$;", ""),
    ONE_TO_MANY_ORDERED("@OneToMany @JoinTable(name = \"many$\") @OrderColumn List<@> link$;", ""),
    ONE_TO_ONE_ALONE("@OneToOne(optional = false) @ link$;", ""),
    IN_AN_EMBEDDABLE(
        "@Embedded @AssociationOverride(name = \"goal\", joinColumns = @JoinColumn(name ="
            + " \"goal$\")) @AttributeOverride(name = \"range.upTo\", column = @Column(name ="
            + " \"up$\")) @AttributeOverride(name = \"range.from\", column = @Column(name ="
            + " \"from$\")) @AttributeOverride(name = \"note\", column = @Column(name ="
            + " \"`Note $`\")) Tie link$;",
        ""),
    EMBEDDABLES("@ElementCollection Set<Tie> link$;", ""),
    OVERRIDDEN_EMBEDDABLES(
        "@ElementCollection @CollectionTable(name = \"ties$\") @AssociationOverride(name ="
            + " \"goal\", joinColumns = @JoinColumn(name = \"aim\")) @AttributeOverride(name ="
            + " \"range.upTo\", column = @Column(name = \"`Up`\")) List<Tie> link$;",
        ""),
    EMBEDDABLES_BY_KEY(
        "@ElementCollection @AttributeOverride(name = \"value.note\", column = @Column(name ="
            + " \"said\", length = 7)) @AttributeOverride(name = \"key.zone\", column ="
            + " @Column(name = \"at\")) Map<PairId, Tie> link$;",
        ""),
    COLLECTIONS_IN_AN_EMBEDDABLE(
        "@Embedded @AttributeOverride(name = \"weight\", column = @Column(name = \"weight$\"))"
            + " @AssociationOverride(name = \"parts\", joinTable = @JoinTable(name ="
            + " \"parts$\")) Bag link$;",
        "");

    private final String owner;
    private final String inverse;

    Kind(String owner, String inverse) {
      this.owner = owner;
      this.inverse = inverse;
    }
  }

  /** What an entity says of this. */
  String source(int entity, int link) {
    String own = entity == from ? text(kind.owner, to, link) : "";
    return own + (entity == to ? text(kind.inverse, from, link) : "");
  }

  private static String text(String pattern, int other, int link) {
    return pattern.isEmpty()
        ? ""
        : "  "
            + pattern.replace("$", "" + link).replaceAll("(?<![\\w])@(?=[ >])", "E" + other)
            + "\n";
  }
}
