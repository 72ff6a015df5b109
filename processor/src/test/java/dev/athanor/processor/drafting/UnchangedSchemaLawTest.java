package dev.athanor.processor.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.diff.Renames;
import dev.athanor.processor.mapping.DeclaredChanges;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Where nothing has changed and nothing is answered there is nothing to find out, which is why a
 * draft does not even look: the long way comes to the same.
 */
class UnchangedSchemaLawTest {

  @Property(tries = 1000)
  void theLongWayFindsNothingEither(@ForAll long seed) {
    assertNothingFound(Evolution.start(seed).build(), Evolution.start(seed).build());
  }

  @Property(tries = 1000)
  void norWhereSomebodyElseLooksAfterParts(@ForAll long seed) {
    assertNothingFound(
        Evolution.changingHands(seed).build(), Evolution.changingHands(seed).build());
  }

  private static void assertNothingFound(KnownSchema from, KnownSchema to) {
    assertThat(to.isSame(from)).isTrue();
    assertThat(RenameResolver.resolve(from, to, DeclaredChanges.NONE))
        .isEqualTo(new RenameResolver.Resolution(Renames.NONE, List.of()));
    assertThat(Draft.between(from, to, Renames.NONE)).isEqualTo(Draft.NONE);
    assertThat(Draft.between(from, to, DeclaredChanges.NONE)).isEqualTo(Draft.NONE);
  }
}
