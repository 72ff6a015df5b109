package dev.athanor.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.athanor.operation.Operation;
import dev.athanor.revision.RevisionId;
import dev.athanor.revision.RevisionNode;
import dev.athanor.schema.ColumnTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes migration classes, formatted as google-java-format would. */
public final class MigrationWriter {

  /** The simple name of the class that holds the draft. */
  public static final String PENDING_NAME = "PendingMigration";

  /** What generated classes name as their generator. */
  public static final String GENERATOR = "dev.athanor.processor.AthanorProcessor";

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");
  private static final ClassName REVISION = ClassName.get("dev.athanor.annotation", "Revision");
  private static final ClassName MIGRATION = ClassName.get("dev.athanor.migration", "Migration");

  private MigrationWriter() {}

  /** The simple name of a migration class: {@code R20261121103000_AddHero}. */
  public static String className(String message, Instant created) {
    return MigrationName.of(message, created);
  }

  /** The source of a migration class. */
  public static String write(MigrationSource source) {
    return write(source, source.message(), Optional.empty());
  }

  /** The source of the draft. The same operations give the same bytes. */
  public static String writePending(
      String packageName,
      RevisionId id,
      List<RevisionId> down,
      List<? extends Operation> upgrade,
      List<? extends Operation> downgrade) {
    MigrationSource source =
        new MigrationSource(
            packageName,
            PENDING_NAME,
            "",
            new RevisionNode(id, down, List.of(), List.of()),
            Optional.empty(),
            upgrade,
            downgrade);
    return write(
        source,
        "The difference between the entities and the snapshot, not yet recorded",
        Optional.of(AnnotationSpec.builder(GENERATED).addMember("value", "$S", GENERATOR).build()));
  }

  private static String write(
      MigrationSource source, String javadoc, Optional<AnnotationSpec> generated) {
    Words words = new Words();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(source.className())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(MIGRATION)
            .addAnnotation(REVISION);
    generated.ifPresent(type::addAnnotation);
    Direction upgrade =
        new Direction("upgrade", "Say here what leads to this revision.", source.upgrade(), words);
    Direction downgrade =
        new Direction("downgrade", "Say here what leads back.", source.downgrade(), words);
    boolean nested = Direction.areTooLarge(upgrade, downgrade);
    upgrade.addTo(type, nested);
    downgrade.addTo(type, nested);
    String head = JavadocText.comment(javadoc) + "\n" + RevisionAnnotation.of(source);
    return complete(file(source.packageName(), type.build(), words), head);
  }

  private static String file(String packageName, TypeSpec type, Words words) {
    JavaFile.Builder file =
        JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true);
    words.columnTypes().forEach(name -> file.addStaticImport(ColumnTypes.class, name));
    words.constants().forEach(constant -> file.addStaticImport(constant));
    return file.build().toString();
  }

  /**
   * Puts in the Javadoc and the members of the annotation, which JavaPoet would lay out in a way of
   * its own.
   */
  private static String complete(String file, String head) {
    String mark = "\n@Revision\n";
    int at = file.indexOf(mark);
    return file.substring(0, at + 1) + head + file.substring(at + mark.length() - 1);
  }
}
