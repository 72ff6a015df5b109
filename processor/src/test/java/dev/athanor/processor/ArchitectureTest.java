package dev.athanor.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages of the processor, as docs and design draw them. */
@AnalyzeClasses(packages = "dev.athanor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_KEEP_TO_THE_ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("diagnostic")
          .definedBy("dev.athanor.processor.diagnostic")
          .layer("origin")
          .definedBy("dev.athanor.processor.origin")
          .layer("jpa")
          .definedBy("dev.athanor.processor.jpa")
          .layer("xml")
          .definedBy("dev.athanor.processor.xml")
          .layer("mappingfile")
          .definedBy("dev.athanor.processor.mappingfile")
          .layer("mapping")
          .definedBy("dev.athanor.processor.mapping")
          .layer("audit")
          .definedBy("dev.athanor.processor.audit")
          .layer("validation")
          .definedBy("dev.athanor.processor.validation")
          .layer("revision")
          .definedBy("dev.athanor.processor.revision")
          .layer("drafting")
          .definedBy("dev.athanor.processor.drafting")
          .layer("snapshot")
          .definedBy("dev.athanor.processor.snapshot")
          .layer("writing")
          .definedBy("dev.athanor.processor.writing")
          .layer("recording")
          .definedBy("dev.athanor.processor.recording")
          .layer("root")
          .definedBy("dev.athanor.processor")
          .whereLayer("diagnostic")
          .mayNotAccessAnyLayer()
          .whereLayer("origin")
          .mayNotAccessAnyLayer()
          .whereLayer("jpa")
          .mayOnlyAccessLayers("diagnostic")
          .whereLayer("xml")
          .mayNotAccessAnyLayer()
          .whereLayer("mappingfile")
          .mayOnlyAccessLayers("xml", "jpa", "diagnostic")
          .whereLayer("mapping")
          .mayOnlyAccessLayers("jpa", "diagnostic", "origin")
          .whereLayer("audit")
          .mayOnlyAccessLayers("mapping", "jpa", "diagnostic")
          .whereLayer("validation")
          .mayOnlyAccessLayers("mapping", "jpa", "diagnostic", "origin")
          .whereLayer("revision")
          .mayOnlyAccessLayers("jpa", "diagnostic")
          .whereLayer("drafting")
          .mayOnlyAccessLayers("mapping", "origin")
          .whereLayer("snapshot")
          .mayOnlyAccessLayers("origin")
          .whereLayer("writing")
          .mayNotAccessAnyLayer()
          .whereLayer("recording")
          .mayOnlyAccessLayers("drafting", "snapshot", "writing")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer();

  /** The processor runs where the runtime is not: it names the runtime's types by string. */
  @ArchTest
  static final ArchRule THE_RUNTIME_IS_UNKNOWN =
      noClasses()
          .that()
          .resideInAPackage("dev.athanor.processor..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.athanor.migration..", "dev.athanor.dialect..", "jakarta.persistence..");

  /** Gradle wraps the compiler's environment, and ECJ has no javac. */
  @ArchTest
  static final ArchRule JAVAC_ITSELF_IS_UNKNOWN =
      noClasses()
          .that()
          .resideInAPackage("dev.athanor.processor..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun..");

  @ArchTest
  static final ArchRule EACH_LIBRARY_HAS_ITS_PLACE =
      noClasses()
          .that()
          .resideInAPackage("dev.athanor.processor..")
          .and()
          .resideOutsideOfPackages(
              "dev.athanor.processor.writing..", "dev.athanor.processor.snapshot..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.palantir..", "com.google.gson..");
}
