package dev.athanor.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the index of revisions: the class that the runtime asks in place of scanning. It names
 * every migration class, but the Java VM loads one only when its instance is asked for.
 */
public final class IndexWriter {

  /** The simple name that an index has as a rule. */
  public static final String NAME = "MigrationIndex";

  /** The resource under which {@link java.util.ServiceLoader} finds the indexes. */
  public static final String SERVICE = "META-INF/services/dev.athanor.migration.RevisionIndex";

  static final ClassName ENTRY = ClassName.get("dev.athanor.migration", "RevisionEntry");
  static final ClassName MIGRATION = ClassName.get("dev.athanor.migration", "Migration");
  static final TypeName ENTRIES = ParameterizedTypeName.get(ClassName.get(List.class), ENTRY);

  private static final ClassName INDEX = ClassName.get("dev.athanor.migration", "RevisionIndex");
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private IndexWriter() {}

  /**
   * The source of the index.
   *
   * @param name the simple name of the class, {@link #NAME} where it is free
   * @param migrationSet the name of the migration set, empty for the only one of a project
   * @param revisions all revisions, in an order in which they can be applied
   */
  public static String write(
      String packageName, String name, String migrationSet, List<IndexedRevision> revisions) {
    List<IndexPart> parts = IndexPart.split(revisions);
    TypeSpec.Builder index =
        TypeSpec.classBuilder(name)
            .addJavadoc("The revisions, as the compiler found them.\n")
            .addAnnotation(
                AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", MigrationWriter.GENERATOR)
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(INDEX)
            .addMethod(
                method("migrationSet", ClassName.get(String.class))
                    .addStatement("return $L", Literals.quoted(migrationSet))
                    .build())
            .addMethod(revisions(parts))
            .addMethod(migration(parts));
    parts.forEach(part -> index.addType(part.type()));
    return JavaFile.builder(packageName, index.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build()
        .toString();
  }

  /** The text of {@link #SERVICE} for the indexes of these qualified names. */
  public static String service(List<String> indexes) {
    return String.join("", indexes.stream().sorted().map(name -> name + "\n").toList());
  }

  private static MethodSpec revisions(List<IndexPart> parts) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T entries = new $T<>()", ENTRIES, ArrayList.class);
    parts.forEach(part -> code.addStatement("$L.addTo(entries)", part.name()));
    return method("revisions", ENTRIES)
        .addCode(code.build())
        .addStatement("return $T.copyOf(entries)", List.class)
        .build();
  }

  private static MethodSpec migration(List<IndexPart> parts) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (IndexPart part : parts) {
      CodeBlock found = CodeBlock.of("$L.migration(id.value())", part.name());
      if (part == parts.get(0)) {
        code.addStatement("$T migration = $L", MIGRATION, found);
      } else {
        code.beginControlFlow("if (migration == null)")
            .addStatement("migration = $L", found)
            .endControlFlow();
      }
    }
    if (!parts.isEmpty()) {
      code.beginControlFlow("if (migration != null)")
          .addStatement("return migration")
          .endControlFlow();
    }
    return method("migration", MIGRATION)
        .addParameter(ClassName.get("dev.athanor.revision", "RevisionId"), "id")
        .addCode(code.build())
        .addStatement("throw new $T($S + id)", IllegalArgumentException.class, "no revision ")
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }
}
