package dev.athanor.processor.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Some revisions of the index, in a class of their own: neither its methods nor its constant pool
 * grow beyond the 64 Ki that a class file allows, however long a history is.
 */
final class IndexPart {

  private static final int MAX_REVISIONS = 250;

  private static final ClassName NODE = ClassName.get(RevisionNode.class);
  private static final ClassName ID = ClassName.get(RevisionId.class);

  private final int number;
  private final List<IndexedRevision> revisions;

  private IndexPart(int number, List<IndexedRevision> revisions) {
    this.number = number;
    this.revisions = revisions;
  }

  static List<IndexPart> split(List<IndexedRevision> revisions) {
    List<IndexPart> parts = new ArrayList<>();
    for (int from = 0; from < revisions.size(); from += MAX_REVISIONS) {
      int to = Math.min(from + MAX_REVISIONS, revisions.size());
      parts.add(new IndexPart(parts.size() + 1, revisions.subList(from, to)));
    }
    return parts;
  }

  String name() {
    return "Part" + number;
  }

  TypeSpec type() {
    return TypeSpec.classBuilder(name())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(addTo())
        .addMethod(migration())
        .build();
  }

  private MethodSpec addTo() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.STATIC)
            .addParameter(IndexWriter.ENTRIES, "entries");
    for (IndexedRevision revision : revisions) {
      method.addCode(
          CodeBlock.builder()
              .add("entries.add(\n$>$>new $T(\n$>$>", IndexWriter.ENTRY)
              .add(node(revision.node()))
              .add(",\n$L,\n", Literals.quoted(revision.message()))
              .add("$L));\n$<$<$<$<", Literals.quoted(revision.created()))
              .build());
    }
    return method.build();
  }

  private MethodSpec migration() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (id)");
    for (IndexedRevision revision : revisions) {
      code.add("case $L:\n", Literals.quoted(revision.node().id().value()));
      code.add("$>return new $L();\n$<", revision.className());
    }
    code.add("default:\n$>return null;\n$<").endControlFlow();
    return MethodSpec.methodBuilder("migration")
        .addModifiers(Modifier.STATIC)
        .returns(IndexWriter.MIGRATION)
        .addParameter(String.class, "id")
        .addCode(code.build())
        .build();
  }

  private static CodeBlock node(RevisionNode node) {
    List<CodeBlock> down = node.down().stream().map(IndexPart::id).toList();
    return CodeBlock.of(
        "new $T($L, $L, $L, $L)",
        NODE,
        id(node.id()),
        list(down),
        list(strings(node.dependsOn())),
        list(strings(node.labels())));
  }

  private static CodeBlock id(RevisionId id) {
    return CodeBlock.of("new $T($L)", ID, Literals.quoted(id.value()));
  }

  private static List<CodeBlock> strings(Collection<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$L", Literals.quoted(text))).toList();
  }

  private static CodeBlock list(List<CodeBlock> items) {
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(items, ", "));
  }
}
