package dev.athanor.revision;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.problem.ProblemException;
import dev.athanor.revision.AlembicDifference.Outcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every recorded session ends as it did with Alembic, or differs for a stated reason. */
final class AlembicSessionsTest {

  /** The codes that correspond to each kind of error in the recording. */
  private static final Map<String, Set<String>> CODES =
      Map.ofEntries(
          entry("multiple-heads", Set.of("MultipleHeads")),
          entry("ambiguous-walk", Set.of("AmbiguousWalk")),
          entry("error", Set.of("AmbiguousWalk")),
          entry("relative", Set.of("RelativeTarget")),
          entry("walked-too-far", Set.of("WalkedTooFar")),
          entry("not-ancestor", Set.of("NotAncestor")),
          entry(
              "unknown",
              Set.of("UnknownRevision", "UnknownBranch", "AmbiguousRevision", "NotOnBranch")));

  private final Set<AlembicDifference> seen = EnumSet.noneOf(AlembicDifference.class);
  private int commands;

  @Test
  void endAsRecorded() {
    List<RecordedSession> sessions = RecordedSession.all();

    sessions.forEach(this::replay);

    assertThat(sessions).hasSize(600);
    assertThat(commands).isEqualTo(2844);
    assertThat(seen).as("differences that occur").containsExactly(AlembicDifference.values());
  }

  private void replay(RecordedSession session) {
    RevisionGraph graph = session.toGraph();
    Set<RevisionId> current = Set.of();
    for (RecordedSession.Command command : session.session()) {
      commands++;
      Outcome outcome = replay(graph, current, command);
      if (!endedAsRecorded(outcome)) {
        seen.add(explanation(outcome));
      }
      current = command.error() == null ? command.headIds() : current;
    }
  }

  private static Outcome replay(
      RevisionGraph graph, Set<RevisionId> current, RecordedSession.Command command) {
    try {
      RevisionPath path = path(graph, current, command);
      Paths.assertSound(graph, current, path);
      if (command.steps() != null) {
        assertThat(path.steps().stream().map(step -> step.revision().value()))
            .as(command.toString())
            .containsExactlyInAnyOrderElementsOf(command.steps());
      }
      return new Outcome(graph, command, current, Optional.of(path.heads()), Optional.empty());
    } catch (ProblemException e) {
      return new Outcome(
          graph, command, current, Optional.empty(), Optional.of(e.problem().code()));
    }
  }

  private static RevisionPath path(
      RevisionGraph graph, Set<RevisionId> current, RecordedSession.Command command) {
    Target target = Target.parse(command.target());
    return switch (command.command()) {
      case "upgrade" -> RevisionPath.upgrade(graph, current, target);
      case "downgrade" -> RevisionPath.downgrade(graph, current, target);
      default -> RevisionPath.stamp(graph, current, List.of(target));
    };
  }

  private static boolean endedAsRecorded(Outcome outcome) {
    RecordedSession.Command command = outcome.command();
    return command.error() == null
        ? outcome.heads().filter(command.headIds()::equals).isPresent()
        : outcome.code().filter(CODES.get(command.error())::contains).isPresent();
  }

  private static AlembicDifference explanation(Outcome outcome) {
    List<AlembicDifference> reasons =
        Arrays.stream(AlembicDifference.values()).filter(it -> it.explains(outcome)).toList();
    assertThat(reasons).as(outcome.toString()).isNotEmpty();
    return reasons.get(0);
  }
}
