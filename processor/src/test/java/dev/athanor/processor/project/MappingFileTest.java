package dev.athanor.processor.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What META-INF/orm.xml says of classes counts; what is wrong in it is told with its line. */
final class MappingFileTest {

  @TempDir private Path root;
  private TestProject project;

  @BeforeEach
  void create() {
    project =
        new TestProject(root)
            .source(
                "@Entity public class Hero { @Id Long id; @Column(length = 9) String name;"
                    + " @ManyToOne Hero mentor; }");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void anAnnotationIsOverridden(JavaCompiler compiler) {
    orm(
        "<entity class='acme.Hero'><table name='heroes'/><attributes>"
            + "<basic name='name'><column name='alias'/></basic></attributes></entity>");

    assertThat(project.build(compiler).text())
        .contains("[Athanor/PendingMigration] 1 table to create: heroes(id, mentor_id, alias)");
    assertThat(project.draft()).contains("\"alias\", varchar(9)");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aModelNeedsNoAnnotation(JavaCompiler compiler) {
    project.remove("Hero").source("public class Plain { Long id; String text; }");
    orm(
        "<entity class='acme.Plain' metadata-complete='true' access='FIELD'><attributes>"
            + "<id name='id'/><basic name='text'/></attributes></entity>");

    assertThat(project.build(compiler).text()).contains("1 table to create: Plain(id, text)");
  }

  @Test
  void aForeignKeyIsAsTheFileSays() {
    orm(
        "<entity class='acme.Hero'><attributes><many-to-one name='mentor'>"
            + "<join-column name='m'/><foreign-key constraint-mode='NO_CONSTRAINT'/>"
            + "</many-to-one></attributes></entity>");

    project.build();

    assertThat(project.draft()).contains("\"m\"").doesNotContain("foreignKey");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <entity class='acme.Gone'/>|UnknownMappedClass|orm.xml:3 names the class acme.Gone
          <entity class='acme.Hero'><attributes><basic name='x'/></attributes></entity>|UnknownMappedAttribute|orm.xml:3 maps the attribute x, which acme.Hero has not
          <entity class='acme.Hero'><tabel name='x'/></entity>|UnknownMappingElement|<tabel> in <entity> at META-INF/orm.xml:3
          <entity class='acme.Hero'><table nmae='x'/></entity>|UnknownMappingElement|the attribute nmae of <table> at META-INF/orm.xml:3
          <entity class='acme.Hero'><attributes><basik name='x'/></attributes></entity>|UnknownMappingElement|<basik> in <attributes>
          <entity clazz='acme.Hero'/>|UnknownMappingElement|an <entity> without a class at META-INF/orm.xml:3
          <entity class='acme.Hero'><attributes><basic nmae='name'/></attributes></entity>|UnknownMappingElement|a <basic> without a name at META-INF/orm.xml:3
          <entity class='acme.Hero'><attributes><basic name=''/></attributes></entity>|UnknownMappingElement|a <basic> without a name
          <entity class='acme.Hero' metadata-complete='maybe'/>|InvalidMappingValue|metadata-complete is maybe at META-INF/orm.xml:3
          <entity class='acme.Hero'><attributes><many-to-one name='mentor' id='maybe'/></attributes></entity>|InvalidMappingValue|id is maybe at META-INF/orm.xml:3
          <entity class='acme.Hero'><attributes><basic name='name' access='feld'/></attributes></entity>|InvalidMappingValue|access is feld at META-INF/orm.xml:3, and not one of FIELD, PROPERTY
          <entity class='acme.Hero' access='feld'/>|InvalidMappingValue|access is feld at META-INF/orm.xml:3, and not one of FIELD, PROPERTY
          <entity class='acme.Hero'><attributes><basic name='name'><column check='x'/></basic></attributes></entity>|UnknownMappingElement|the attribute check of <column>
          <entity class='acme.Hero'/><entity class='acme.Hero'/>|DuplicateMappedClass|META-INF/orm.xml:3 maps the class acme.Hero, which META-INF/orm.xml:3 maps already
          <entities/>|UnknownMappingElement|<entities>
          <entity class='acme.Hero'><attributes><basic name='name'><column length='long'/></basic></attributes></entity>|InvalidMappingValue|length is long at META-INF/orm.xml:3, and not a whole number
          <entity class='acme.Hero'><attributes><basic name='name' optional='maybe'/></attributes></entity>|InvalidMappingValue|optional is maybe
          <entity class='acme.Hero'><inheritance strategy='NONE'/></entity>|InvalidMappingValue|and not one of SINGLE_TABLE, TABLE_PER_CLASS, JOINED
          <entity class='acme.Hero'>|MalformedXml|META-INF/orm.xml:4
          <catalog>c</catalog><entity class='acme.Hero'/>|UnsupportedMapping|The catalog c is a schema in H2
          """)
  void whatIsWrongIsToldWithItsLine(String text, String code, String fact) {
    orm(text);

    CompilerOutput output = project.build();

    assertThat(output.success()).isFalse();
    assertThat(output.text()).contains("[Athanor/" + code + "]", fact).doesNotContain("Internal");
  }

  @Test
  void aNestedClassHasTheNameOfItsClassFile() {
    project.source("public class Nest { public static class Egg { Long id; } }");
    orm(
        "<package>acme</package><entity class='Nest$Egg' metadata-complete='true' access='FIELD'>"
            + "<attributes><id name='id'/></attributes></entity>");

    assertThat(project.build().text()).contains("Nest$Egg(id)");
  }

  @Test
  void aSourceWithErrorsIsNoFaultOfOurs() {
    project.source("@Entity @Access(AccessType.NONE) public class Hero { @Id Long id; }");
    orm("<entity class='acme.Hero'><attributes><id name='id'/></attributes></entity>");

    assertThat(project.build().text()).contains("NONE").doesNotContain("InternalError");
  }

  @Test
  void aFaultOfTheMappingNamesTheLineOfTheFile() {
    orm("<entity class='acme.Hero'><table name='h'><index column-list='nix'/></table></entity>");

    assertThat(project.build().text())
        .contains("[Athanor/UnknownColumn]", "(at acme.Hero, META-INF/orm.xml:3)");
  }

  @ParameterizedTest
  @EnumSource(names = {"JAVAC", "ECJ"})
  void aGetterHasNoParameters(JavaCompiler compiler) {
    project.source(
        "public class Plain { public Long getId() { return null; } public void setId(Long id) {}"
            + " public String getName(Locale locale) { return null; } public int isName() {"
            + " return 0; } public String getName() { return null; } public void setName(String n)"
            + " {} }");
    orm(
        "<entity class='acme.Plain' metadata-complete='true' access='PROPERTY'><attributes>"
            + "<id name='id'/><basic name='name'><column name='alias'/></basic></attributes>"
            + "</entity>");

    assertThat(project.build(compiler).text()).contains("Plain(id, alias)");
  }

  @Test
  void aTruthValueMayBeADigit() {
    orm(
        "<entity class='acme.Hero' metadata-complete='1' access='FIELD'><attributes>"
            + "<id name='id'/><many-to-one name='mentor'/></attributes></entity>");

    project.build();

    assertThat(project.draft()).contains("\"name\", varchar(255)");
  }

  @Test
  void whatOnlyHibernateKnowsIsWarnedOfByName() {
    String namespace = "http://www.hibernate.org/xsd/orm/mapping";
    project.resource(
        "META-INF/orm.xml",
        "<entity-mappings xmlns='"
            + namespace
            + "' version='7.0'>\n<database-object/><entity class='acme.Hero'"
            + " mutable='false'>\n<rowid>x</rowid><attributes><basic name='name'>"
            + "<column name='n'><default>'x'</default></column></basic></attributes></entity>"
            + "</entity-mappings>");

    CompilerOutput output = project.build();

    assertThat(output.success()).isTrue();
    assertThat(output.text())
        .contains("warning: [Athanor/IgnoredMappingExtension]")
        .contains("<database-object> at META-INF/orm.xml:2")
        .contains("<default> in <column> at META-INF/orm.xml:3")
        .doesNotContain("rowid", "mutable")
        .contains("Hero(id, mentor_id, n)");
  }

  @Test
  void quotesThatHibernateDoesNotMakeAreWarnedOf() {
    orm(
        "<persistence-unit-metadata><persistence-unit-defaults><delimited-identifiers/>"
            + "</persistence-unit-defaults></persistence-unit-metadata>");

    assertThat(project.build().text())
        .contains("warning: [Athanor/IgnoredDelimitedIdentifiers]", "META-INF/orm.xml:3");
  }

  @Test
  void whatSaysNothingOfTablesIsPassedOver() {
    orm(
        "<description>d</description><named-query name='all'><query>q</query></named-query>"
            + "<entity class='acme.Hero' cacheable='true'><pre-persist method-name='x'/>"
            + "<attributes><many-to-one name='mentor'><cascade><cascade-all/></cascade>"
            + "</many-to-one></attributes></entity>");

    assertThat(project.build().text()).doesNotContain("Mapping]").contains("PendingMigration");
  }

  @Test
  void otherAnnotationsOfACompleteClassStay() {
    project.buildAndRecord("heroes");
    project
        .remove("Hero")
        .source("@RenamedFrom(\"name\") public class Hero { Long id; String name; }");
    project
        .remove("Hero")
        .source(
            "@Entity public class Hero { @Id Long id; @RenamedFrom(\"name\") String title;"
                + " @ManyToOne Hero mentor; }");
    orm(
        "<entity class='acme.Hero' metadata-complete='true' access='FIELD'><attributes>"
            + "<id name='id'/><basic name='title'><column length='9'/></basic>"
            + "<many-to-one name='mentor'/></attributes></entity>");

    assertThat(project.build().text()).contains("1 column to rename").doesNotContain("drop");
  }

  private void orm(String content) {
    project.resource(
        "META-INF/orm.xml",
        "<?xml version='1.0'?>\n<entity-mappings xmlns='https://jakarta.ee/xml/ns/persistence/orm'"
            + " version='3.2'>\n"
            + content
            + "\n</entity-mappings>\n");
  }
}
