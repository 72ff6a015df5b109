package dev.athanor.conformance;

import dev.athanor.conformance.RandomEntity.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates models of what is supported. Less of everything is simpler, so that faults shrink. */
final class RandomModels {

  private static final List<String> ANNOTATIONS =
      List.of(
          "",
          "@Table(name = \"table$\")",
          "@Table(schema = \"other\")",
          "@Table(name = \"`Odd $`\")",
          "@Table(name = \"$\", comment = \"told\")");
  private static final List<String> STRATEGIES =
      List.of(
          "",
          "@Inheritance(strategy = InheritanceType.JOINED)",
          "@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)",
          "@DiscriminatorColumn(name = \"kindOf\", discriminatorType = DiscriminatorType.INTEGER)",
          "@Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name ="
              + " \"`Kind`\")");
  private static final List<Part> ABOVE =
      List.of(
          Part.of(""),
          Part.of(" extends Base<String>"),
          Part.of(" extends Base<Long>"),
          Part.of(" extends Middle<Integer, UUID>"),
          Part.of(" extends Middle<Size, String>"),
          Part.of(" extends Linked<Simple>"),
          Part.of(" extends Linked<Paired>"),
          Part.of(" extends Rooted<UUID>"),
          Part.of(" extends Titled"),
          new Part(
              "@AttributeOverride(name = \"root\", column = @Column(name = \"`Root`\", length ="
                  + " 5))",
              " extends Rooted<String>"),
          new Part(
              "@AttributeOverride(name = \"title\", column = @Column(name = \"heading\", nullable ="
                  + " false)) @AttributeOverride(name = \"place.down\", column = @Column(name ="
                  + " \"`Deep`\")) @AssociationOverride(name = \"owner\", joinColumns ="
                  + " @JoinColumn(name = \"own_by\"))",
              " extends Titled"),
          new Part(
              "@AssociationOverride(name = \"friends\", joinTable = @JoinTable(name = \"pals\","
                  + " inverseJoinColumns = @JoinColumn(name = \"pal\")))"
                  + " @AttributeOverride(name = \"tags\", column = @Column(name = \"tagged\"))",
              " extends Titled"));

  private RandomModels() {}

  static Arbitrary<RandomModel> models() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            count ->
                Combinators.combine(
                        entity(count).list().ofSize(count), link(count).list().ofMaxSize(3))
                    .as(RandomModel::new));
  }

  private static Arbitrary<RandomLink> link(int count) {
    Arbitrary<Integer> end = Arbitraries.integers().between(0, count - 1);
    return Combinators.combine(end, end, Arbitraries.of(RandomLink.Kind.class)).as(RandomLink::new);
  }

  private static Arbitrary<RandomEntity> entity(int count) {
    return Combinators.combine(
            Arbitraries.of(ANNOTATIONS),
            Arbitraries.of(STRATEGIES),
            Arbitraries.oneOf(
                Arbitraries.of(ABOVE),
                RandomAttributes.entityName(count).map(name -> Part.of(" extends " + name))),
            Arbitraries.of(RandomIds.ALL),
            RandomAttributes.attribute(count).list().ofMaxSize(6))
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
}
