package dev.athanor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages of the kernel, as docs and design draw them. */
@AnalyzeClasses(packages = "dev.athanor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_KEEP_TO_THE_ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("problem")
          .definedBy("dev.athanor.problem")
          .layer("schema")
          .definedBy("dev.athanor.schema")
          .layer("operation")
          .definedBy("dev.athanor.operation")
          .layer("diff")
          .definedBy("dev.athanor.diff")
          .layer("lint")
          .definedBy("dev.athanor.lint")
          .optionalLayer("revision")
          .definedBy("dev.athanor.revision")
          .whereLayer("problem")
          .mayNotAccessAnyLayer()
          .whereLayer("schema")
          .mayOnlyAccessLayers("problem")
          .whereLayer("operation")
          .mayOnlyAccessLayers("schema", "problem")
          .whereLayer("diff")
          .mayOnlyAccessLayers("operation", "schema", "problem")
          .whereLayer("lint")
          .mayOnlyAccessLayers("operation", "schema", "problem")
          .whereLayer("revision")
          .mayOnlyAccessLayers("problem");

  @ArchTest
  static final ArchRule THE_KERNEL_NEEDS_NOTHING_BUT_JAVA =
      classes().should().onlyDependOnClassesThat().resideInAnyPackage("dev.athanor..", "java..");

  @ArchTest
  static final ArchRule THE_KERNEL_TOUCHES_NOTHING_OUTSIDE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io", "java.nio.file..", "java.net..", "java.sql..");
}
