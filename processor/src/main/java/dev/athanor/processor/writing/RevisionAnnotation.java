package dev.athanor.processor.writing;

import dev.athanor.processor.writing.Layout.Fill;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The annotation {@code @Revision} of a migration class. */
final class RevisionAnnotation {

  private static final int SHORT = 10;

  private final Map<String, List<String>> members = new LinkedHashMap<>();

  private RevisionAnnotation() {}

  static String of(MigrationSource source) {
    RevisionNode node = source.node();
    RevisionAnnotation annotation = new RevisionAnnotation();
    annotation.member("id", List.of(node.id().value()));
    annotation.member("down", node.down().stream().map(RevisionId::value).toList());
    annotation.member("labels", node.labels());
    annotation.member("dependsOn", node.dependsOn());
    annotation.member(
        "message", source.message().isBlank() ? List.of() : List.of(source.message()));
    annotation.member("created", source.created().map(Object::toString).stream().toList());
    return LayoutPrinter.print(annotation.layout(), 0).toString();
  }

  private void member(String name, List<String> values) {
    if (!values.isEmpty()) {
      members.put(name, values.stream().map(Literals::quoted).toList());
    }
  }

  private Layout layout() {
    boolean list = members.values().stream().anyMatch(values -> values.size() > 1);
    Layout layout = new Layout();
    layout.open(0).token("@Revision").open(4).token("(").lineBreak(Fill.UNIFIED, "");
    boolean first = true;
    for (Map.Entry<String, List<String>> member : members.entrySet()) {
      if (!first) {
        layout.token(",").lineBreak(list ? Fill.FORCED : Fill.UNIFIED, list ? "" : " ");
      }
      first = false;
      value(layout, member.getKey(), member.getValue());
    }
    return layout.token(")").close().close();
  }

  private static void value(Layout layout, String name, List<String> values) {
    if (values.size() == 1) {
      layout.open(4).token(name + " =").lineBreak(Fill.UNIFIED, " ");
      layout.token(values.get(0)).close();
    } else {
      layout.open(0).token(name + " = ");
      array(layout, values);
      layout.close();
    }
  }

  private static void array(Layout layout, List<String> values) {
    boolean allShort = values.stream().allMatch(value -> value.length() < SHORT);
    layout.open(2).token("{").lineBreak(Fill.UNIFIED, "").open(0);
    if (!allShort) {
      layout.close();
    }
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        layout.token(",").lineBreak(allShort ? Fill.INDEPENDENT : Fill.UNIFIED, " ");
      }
      layout.token(values.get(i));
    }
    if (allShort) {
      layout.close();
    }
    layout.lineBreak(Fill.UNIFIED, "", -2).close().token("}");
  }
}
