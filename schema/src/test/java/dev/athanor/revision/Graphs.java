package dev.athanor.revision;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes graphs as text: {@code d[x]<-b,c~>a} is revision d with the label x, the down revisions b
 * and c and a dependency on a.
 */
final class Graphs {

  private static final Pattern NODE =
      Pattern.compile("(\\w+)(?:\\[([^]]*)])?(?:<-([\\w,]+))?(?:~>([\\w,]+))?");

  private Graphs() {}

  static RevisionGraph graph(String nodes) {
    return RevisionGraph.of(nodes(nodes));
  }

  static List<RevisionNode> nodes(String nodes) {
    return Arrays.stream(nodes.split(" ")).map(Graphs::node).toList();
  }

  static RevisionId id(String value) {
    return new RevisionId(value);
  }

  static Set<RevisionId> ids(String values) {
    return words(values, " ").stream()
        .map(RevisionId::new)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String text(Collection<RevisionId> ids) {
    return ids.stream().map(RevisionId::value).collect(Collectors.joining(" "));
  }

  static String resolve(RevisionGraph graph, String target) {
    return text(graph.resolve(Target.parse(target)));
  }

  private static RevisionNode node(String text) {
    Matcher matcher = NODE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new RevisionNode(
        id(matcher.group(1)),
        words(matcher.group(3), ",").stream().map(RevisionId::new).toList(),
        words(matcher.group(4), ","),
        words(matcher.group(2), ","));
  }

  private static List<String> words(String text, String separator) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(separator));
  }
}
