package dev.athanor.conformance;

import dev.athanor.conformance.RandomEntity.Part;
import java.util.List;

/**
 * Identifiers of random entities: plain ones, composite ones, and each kind of those that are
 * derived from another entity's, which section 2.4.1 of the specification tells of by examples.
 */
final class RandomIds {

  static final List<Part> ALL =
      List.of(
          Part.of("@Id long id"),
          Part.of("@Id String code"),
          Part.of("@Id @GeneratedValue Long id"),
          Part.of("@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer number"),
          Part.of("@Id UUID uuid"),
          Part.of("@Id @Column(name = \"keyOf\", length = 20) String theKey"),
          Part.of("@Id @Column(name = \"`Id`\") long quoted"),
          Part.of("@Id LocalDate bornOn"),
          Part.of("@EmbeddedId PairId pairOf"),
          new Part("@IdClass(Keys.class)", "@Id long leftKey; @Id String rightKey"),
          Part.of(
              "@EmbeddedId @AttributeOverride(name = \"zone\", column = @Column(name = \"z\","
                  + " length = 9)) PairId id"),
          // Examples 1 to 6, each with an identifier class and with an embedded identifier.
          new Part("@IdClass(SimpleId.class)", "@Id String part; @Id @ManyToOne Simple boss"),
          Part.of("@EmbeddedId InSimple id; @MapsId(\"boss\") @ManyToOne Simple parent"),
          new Part("@IdClass(DuoId.class)", "@Id String part; @Id @ManyToOne Duo boss"),
          Part.of("@EmbeddedId InDuo id; @MapsId(\"boss\") @ManyToOne Duo parent"),
          new Part("@IdClass(PairedId.class)", "@Id String part; @Id @ManyToOne Paired boss"),
          Part.of("@EmbeddedId InPaired id; @MapsId(\"boss\") @ManyToOne Paired parent"),
          Part.of("@Id @OneToOne Simple boss"),
          Part.of("@Id long id; @MapsId @OneToOne Simple boss"),
          Part.of("@Id long id; @MapsId @OneToOne @JoinColumn(name = \"`Boss`\") Simple boss"),
          new Part("@IdClass(Keys.class)", "@Id @OneToOne Duo boss"),
          Part.of("@EmbeddedId KeyPair id; @MapsId @OneToOne Duo boss"),
          new Part("@IdClass(PairId.class)", "@Id @OneToOne Paired boss"),
          Part.of("@EmbeddedId PairId id; @MapsId @OneToOne Paired boss"),
          Part.of(
              "@EmbeddedId InPaired id; @MapsId(\"boss\") @JoinColumns({@JoinColumn(name ="
                  + " \"bz\", referencedColumnName = \"zone\"), @JoinColumn(name = \"bn\","
                  + " referencedColumnName = \"number\")}) @ManyToOne Paired parent"));

  private RandomIds() {}
}
