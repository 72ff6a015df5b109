package dev.athanor.processor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationNameTest {

  private static final Instant CREATED = Instant.parse("2026-01-02T03:04:05.678Z");

  @ParameterizedTest
  @CsvSource({
    "add hero, AddHero",
    "add heroID column, AddHeroIDColumn",
    "'don''t drop', DontDrop",
    "Größe für Bären, GrosseFurBaren",
    "2nd try: add 3 columns!, 2ndTryAdd3Columns",
    "class, Class",
    "'', Migration",
    "日本, Migration",
    "../../etc/passwd, EtcPasswd",
    "'add the index that the report of the month needs', AddTheIndexThatTheReportOfTheMonthNeeds",
    "'add the index that the reports of the month need', AddTheIndexThatTheReportsOfTheMonthNeed",
    "'add the indexes that the reports of the month need', AddTheIndexesThatTheReportsOfTheMonth",
    "pneumonoultramicroscopicsilicovolcanoconiosis, Pneumonoultramicroscopicsilicovolcanocon",
  })
  void makesAWordOfTheMessage(String message, String slug) {
    assertThat(MigrationName.of(message, CREATED)).isEqualTo("R20260102030405_" + slug);
  }

  @Property
  void isAnIdentifierOfBoundedLength(@ForAll String message) {
    String name = MigrationName.of(message, CREATED);
    assertThat(SourceVersion.isName(name)).isTrue();
    assertThat(name).hasSizeLessThanOrEqualTo(56).matches("[A-Za-z0-9_]+");
  }
}
