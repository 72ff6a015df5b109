package dev.athanor.processor.revision;

import dev.athanor.processor.diagnostic.Diagnostic;
import dev.athanor.processor.jpa.AnnotationView;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A revision is a public class that can be instantiated and implements Migration. */
final class MigrationClassRule {

  private static final String MIGRATION = "dev.athanor.migration.Migration";

  private MigrationClassRule() {}

  static List<Diagnostic> check(TypeElement type, AnnotationView annotation) {
    List<String> faults = new ArrayList<>();
    if (type.getKind() != ElementKind.CLASS
        || type.getModifiers().contains(Modifier.ABSTRACT)
        || !isReachable(type)) {
      faults.add("is not a public class that can be instantiated");
    }
    if (ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .noneMatch(MigrationClassRule::isUsable)) {
      faults.add("has no public constructor without parameters");
    }
    if (type.getInterfaces().stream().noneMatch(MigrationClassRule::isMigration)) {
      faults.add("does not implement " + MIGRATION);
    }
    if (packageOf(type).isUnnamed()) {
      faults.add("is in no package");
    }
    return faults.stream()
        .map(
            fault ->
                Diagnostic.error(
                    "InvalidMigration",
                    annotation.place(),
                    "The revision " + type.getQualifiedName() + " " + fault + ".",
                    "Make it a public class of a package that implements Migration itself."))
        .toList();
  }

  /** Whether the index, which may stand in another package, can name it and make one. */
  private static boolean isReachable(TypeElement type) {
    boolean isNested = type.getNestingKind() != NestingKind.TOP_LEVEL;
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (!isNested
            || type.getModifiers().contains(Modifier.STATIC)
                && isReachable((TypeElement) type.getEnclosingElement()));
  }

  private static PackageElement packageOf(Element element) {
    return element instanceof PackageElement found
        ? found
        : packageOf(element.getEnclosingElement());
  }

  private static boolean isMigration(TypeMirror implemented) {
    return ((TypeElement) ((DeclaredType) implemented).asElement())
        .getQualifiedName()
        .contentEquals(MIGRATION);
  }

  private static boolean isUsable(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty()
        && constructor.getModifiers().contains(Modifier.PUBLIC);
  }
}
