package dev.athanor.processor.mapping;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs: diagnostic &lt;- jpa &lt;- mapping &lt;- validation. */
@AnalyzeClasses(
    packages = "dev.athanor.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class MappingArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("diagnostic")
          .definedBy("dev.athanor.processor.diagnostic")
          .layer("jpa")
          .definedBy("dev.athanor.processor.jpa")
          .layer("mapping")
          .definedBy("dev.athanor.processor.mapping")
          .layer("validation")
          .definedBy("dev.athanor.processor.validation")
          .whereLayer("diagnostic")
          .mayNotAccessAnyLayer()
          .whereLayer("jpa")
          .mayOnlyAccessLayers("diagnostic")
          .whereLayer("mapping")
          .mayOnlyAccessLayers("diagnostic", "jpa")
          .whereLayer("validation")
          .mayOnlyAccessLayers("diagnostic", "jpa", "mapping");

  @ArchTest
  static final ArchRule NEEDS_NO_PERSISTENCE =
      com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
          .that()
          .resideInAnyPackage(
              "dev.athanor.processor.jpa..",
              "dev.athanor.processor.mapping..",
              "dev.athanor.processor.validation..",
              "dev.athanor.processor.diagnostic..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta..", "org.hibernate..", "com.sun..");
}
