package dev.athanor.revision;

import static dev.athanor.revision.Graphs.graph;
import static dev.athanor.revision.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What targets mean in a graph. */
final class ResolvingTest {

  private final RevisionGraph graph =
      graph(
          "a b[A]<-a somelongername<-b c<-somelongername"
              + " d e[E]<-d someothername<-e f<-someothername");

  @Test
  void wordsWithinABranch() {
    assertResolves("E@head", "f");
    assertResolves("A@heads", "c");
    assertResolves("A@base", "");
    assertResolves("A", "b");
    assertResolves("e", "e");
    assertResolves("E@E", "e");
    assertResolves("E@d", "d");
  }

  @Test
  void aRevisionOffTheBranch() {
    assertRefused("E@b", "NotOnBranch", "Revision b is not on the branch 'E'.");
    assertRefused("A@d", "NotOnBranch", "Revision d is not on the branch 'A'.");
  }

  @Test
  void anUnknownBranchWhateverStandsBehindIt() {
    for (String symbol : new String[] {"d", "head", "heads", "base", "head-1", "base+1"}) {
      assertRefused("x@" + symbol, "UnknownBranch", "There is no branch 'x'.");
    }
  }

  @Test
  void theBeginningOfAnId() {
    assertResolves("somel", "somelongername");
    assertResolves("E@some", "someothername");
    assertResolves("A@some", "somelongername");
    assertRefused(
        "some",
        "AmbiguousRevision",
        "Several revisions begin with 'some': somelongername, someothername.");
    assertRefused(
        "sox", "UnknownRevision", "No revision or branch label is called 'sox' or begins with it.");
    assertThat(Refusal.refused(() -> resolve("sox")).remedy()).contains("at most three characters");
    assertThat(Refusal.refused(() -> resolve("soxx")).remedy()).doesNotContain("three characters");
  }

  @Test
  void shortIdsAreTypedInFullAndLabelsMatchInPart() {
    RevisionGraph other = graph("abc abcd<-abc 1234567<-abcd 12345<-1234567 z[network]<-12345");
    assertThat(Graphs.resolve(other, "abc")).isEqualTo("abc");
    assertThat(Graphs.resolve(other, "ab")).isEqualTo("abcd");
    assertThat(Graphs.resolve(other, "12345")).isEqualTo("12345");
    assertThat(Graphs.resolve(other, "net")).isEqualTo("z");
  }

  @Test
  void aRevisionAsTheNameOfABranch() {
    assertResolves("e@d", "d");
    assertResolves("someoth@d", "d");
    assertResolves("d@head", "f");
  }

  @Test
  void countsFromASymbol() {
    assertResolves("c-1", "somelongername");
    assertResolves("a+2", "somelongername");
    assertResolves("E@head-1", "someothername");
    assertResolves("E@base+2", "e");
    assertResolves("a-1", "");
    assertRefused(
        "c-5",
        "WalkedTooFar",
        "'c-5' goes beyond the first revision: there are only 4 on the way.");
    assertRefused(
        "c+1", "WalkedTooFar", "'c+1' goes beyond the last revision: there are only 0 on the way.");
    assertRefused(
        "base-1",
        "WalkedTooFar",
        "'base-1' goes beyond the first revision: there are only 0 on the way.");
    assertRefused("base+1", "AmbiguousWalk", "'base+1' could go from base to any of a, d.");
  }

  @Test
  void severalHeads() {
    assertRefused(
        "head", "MultipleHeads", "'head' is to mean one revision, but there are several: c, f.");
    assertRefused(
        "heads-1",
        "MultipleHeads",
        "'heads' is to mean one revision, but there are several: c, f.");
    assertResolves("heads", "c f");
    assertResolves("base", "");
  }

  @Test
  void aHeadThatAnotherDependsOn() {
    RevisionGraph dependent = graph("a b~>a");
    assertThat(Graphs.resolve(dependent, "heads")).isEqualTo("b");
    assertThat(Refusal.code(() -> Graphs.resolve(dependent, "head"))).isEqualTo("MultipleHeads");
  }

  @Test
  void aBranchContinuesAboveAMerge() {
    RevisionGraph merged = graph("a b[x]<-a c<-a d<-b,c e<-d f<-d");
    assertThat(Graphs.resolve(merged, "x@heads")).isEqualTo("e f");
  }

  @Test
  void theDatabaseOnlyWhereThereIsOne() {
    assertThat(graph.resolve(Target.parse("current"), ids("c d"))).isEqualTo(ids("c d"));
    assertThat(graph.resolve(Target.parse("E@current"), ids("c d"))).isEqualTo(ids("d"));
    assertThat(graph.resolve(Target.parse("current+1"), ids("b"))).isEqualTo(ids("somelongername"));
    assertThat(Refusal.code(() -> resolve("current"))).isEqualTo("RelativeTarget");
    assertThat(Refusal.code(() -> resolve("+1"))).isEqualTo("RelativeTarget");
  }

  private String resolve(String target) {
    return Graphs.resolve(graph, target);
  }

  private void assertResolves(String target, String revisions) {
    assertThat(resolve(target)).as(target).isEqualTo(revisions);
  }

  private void assertRefused(String target, String code, String fact) {
    assertThat(Refusal.refused(() -> resolve(target)).code()).as(target).isEqualTo(code);
    assertThat(Refusal.refused(() -> resolve(target)).fact()).isEqualTo(fact);
  }
}
