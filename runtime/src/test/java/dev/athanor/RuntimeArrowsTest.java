package dev.athanor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages of the runtime, as docs/runtime.md draws them. */
final class RuntimeArrowsTest {

  private static final JavaClasses RUNTIME =
      new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
          .importPackages("dev.athanor");

  @ParameterizedTest
  @CsvSource({
    "migration, ''",
    "plan, 'dialect migration'",
    "history, 'dialect'",
    "check, 'dialect'",
    "execution, 'dialect migration plan history'",
  })
  void leadFromAPackageToTheseOnly(String from, String to) {
    List<String> allowed =
        new ArrayList<>(
            List.of(
                "java..",
                "javax.sql..",
                "dev.athanor.annotation..",
                "dev.athanor.problem..",
                "dev.athanor.schema..",
                "dev.athanor.operation..",
                "dev.athanor.revision..",
                "dev.athanor." + from + ".."));
    for (String name : to.isEmpty() ? List.<String>of() : List.of(to.split(" "))) {
      allowed.add("dev.athanor." + name + "..");
    }
    classes()
        .that()
        .resideInAPackage("dev.athanor." + from + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(RUNTIME);
  }
}
