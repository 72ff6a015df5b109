package dev.athanor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
final class RevisionLawsTest {

  @Property
  void aPathToWhereItIsIsEmpty(@ForAll List<RevisionNode> nodes, @ForAll Random random) {
    RevisionGraph graph = RevisionGraph.of(nodes);
    Set<RevisionId> heads = someHeads(graph, random);
    for (RevisionId head : heads) {
      Target target = Target.parse(head.value());
      assertThat(RevisionPath.upgrade(graph, heads, target).steps()).isEmpty();
      assertThat(RevisionPath.stamp(graph, heads, List.of(target)).steps()).isEmpty();
      assertThat(RevisionPath.stamp(graph, heads, List.of(target)).heads()).isEqualTo(heads);
    }
    assertThat(RevisionPath.upgrade(graph, heads, Target.parse("current")).steps()).isEmpty();
  }

  @Property
  void everyPathIsSound(@ForAll List<RevisionNode> nodes, @ForAll Random random) {
    RevisionGraph graph = RevisionGraph.of(nodes);
    Set<RevisionId> heads = someHeads(graph, random);
    for (RevisionNode node : nodes) {
      Target target = Target.parse(node.id().value());
      Paths.assertSound(graph, heads, RevisionPath.upgrade(graph, heads, target));
      Paths.assertSound(graph, heads, RevisionPath.stamp(graph, heads, List.of(target)));
      downgrade(graph, heads, target).ifPresent(path -> Paths.assertSound(graph, heads, path));
    }
  }

  @Property
  void aDowngradeUndoesAnUpgrade(@ForAll List<RevisionNode> nodes, @ForAll Random random) {
    RevisionGraph graph = RevisionGraph.of(nodes);
    for (RevisionId id : someHeads(graph, random)) {
      RevisionPath up = RevisionPath.upgrade(graph, Set.of(), Target.parse(id.value()));
      RevisionPath down = RevisionPath.downgrade(graph, up.heads(), Target.BASE);
      assertThat(up.heads()).containsExactly(id);
      assertThat(down.heads()).isEmpty();
      assertThat(revisions(down)).isEqualTo(reversed(revisions(up)));
    }
  }

  @Property
  void anUpgradeBringsBackWhatADowngradeTook(
      @ForAll List<RevisionNode> nodes, @ForAll Random random) {
    RevisionGraph graph = RevisionGraph.of(nodes);
    RevisionPath all = RevisionPath.upgrade(graph, Set.of(), Target.HEADS);
    assertThat(all.heads()).isEqualTo(graph.realHeads());
    for (RevisionNode node : nodes) {
      Target target = Target.parse(node.id().value());
      downgrade(graph, all.heads(), target)
          .ifPresent(
              down -> {
                RevisionPath up = RevisionPath.upgrade(graph, down.heads(), Target.HEADS);
                assertThat(up.heads()).isEqualTo(all.heads());
                assertThat(revisions(up)).isEqualTo(reversed(revisions(down)));
              });
    }
  }

  @Property
  void nothingDependsOnTheOrderOfTheRevisions(
      @ForAll List<RevisionNode> nodes, @ForAll Random random) {
    List<RevisionNode> shuffled = new ArrayList<>(nodes);
    Collections.shuffle(shuffled, random);
    RevisionGraph graph = RevisionGraph.of(nodes);
    RevisionGraph other = RevisionGraph.of(shuffled);

    assertThat(other.nodes()).isEqualTo(graph.nodes());
    assertThat(other.multipleHeads()).isEqualTo(graph.multipleHeads());
    assertThat(RevisionPath.upgrade(other, Set.of(), Target.HEADS))
        .isEqualTo(RevisionPath.upgrade(graph, Set.of(), Target.HEADS));
  }

  @Property
  void headsAndEverythingAppliedSayTheSame(
      @ForAll List<RevisionNode> nodes, @ForAll Random random) {
    RevisionGraph graph = RevisionGraph.of(nodes);
    Set<RevisionId> heads = someHeads(graph, random);
    AppliedRevisions applied = AppliedRevisions.of(graph, heads);

    assertThat(applied.heads()).isEqualTo(heads);
    assertThat(AppliedRevisions.of(graph, applied.all()).heads()).isEqualTo(heads);
    assertThat(AppliedRevisions.check(graph, applied.all())).isEmpty();
  }

  @Property
  void allOfHistoryIsTheOrderReversed(@ForAll List<RevisionNode> nodes) {
    RevisionGraph graph = RevisionGraph.of(nodes);
    assertThat(RevisionHistory.of(graph, TargetRange.ALL, Set.of()))
        .isEqualTo(reversed(graph.nodes()));
  }

  @Property
  void faultsDoNotDependOnTheOrderEither(@ForAll List<RevisionNode> nodes, @ForAll Random random) {
    List<RevisionNode> faulty = new ArrayList<>(nodes);
    faulty.removeIf(node -> random.nextInt(4) == 0);
    faulty.addAll(List.copyOf(faulty).subList(0, faulty.size() / 4));
    List<RevisionNode> shuffled = new ArrayList<>(faulty);
    Collections.shuffle(shuffled, random);

    assertThat(RevisionGraph.check(shuffled)).isEqualTo(RevisionGraph.check(faulty));
  }

  private static Set<RevisionId> someHeads(RevisionGraph graph, Random random) {
    Set<RevisionId> some = new HashSet<>();
    graph.nodes().stream()
        .filter(node -> random.nextInt(5) == 0)
        .forEach(node -> some.add(node.id()));
    return AppliedRevisions.of(graph, some).heads();
  }

  private static Optional<RevisionPath> downgrade(
      RevisionGraph graph, Set<RevisionId> heads, Target target) {
    try {
      return Optional.of(RevisionPath.downgrade(graph, heads, target));
    } catch (ProblemException e) {
      assertThat(e.problem().code()).isEqualTo("NotAncestor");
      return Optional.empty();
    }
  }

  private static List<RevisionId> revisions(RevisionPath path) {
    return path.steps().stream().map(Step::revision).toList();
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
