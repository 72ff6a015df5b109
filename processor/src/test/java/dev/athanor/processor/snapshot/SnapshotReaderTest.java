package dev.athanor.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.athanor.diff.Renames;
import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.revision.RevisionId;
import dev.athanor.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {

  private static final String TEXT =
      """
      {
        "formatVersion": 1,
        "heads": ["a1"],
        "migrationsPackage": "com.acme",
        "schemas": [],
        "tables": [
          {
            "name": "hero",
            "columns": [
              {"name": "id", "type": "bigint"},
              {"name": "name", "type": "varchar(255)"}
            ]
          }
        ],
        "sequences": []
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "heads": ["a1"], |                     | 16 | there is no "heads"
          "bigint"         | "biggint"           | 10 | "biggint" is no known type
          "bigint"         | "varchar"           | 10 | varchar takes 1 to 1 arguments, not 0
          "bigint"         | 7                   | 10 | an object is expected
          "bigint"         | null                | 10 | no value is expected here
          "bigint"         | "bigint", "x": 1    | 10 | "x" is no known key
          "name": "name"   | "name": "id"        | 11 | id is there twice
          "name": "name"   | "name": ""          | 11 | The name <> is empty
          ["a1"]           | "a1"                | 3  | an array is expected
          ["a1"]           | ["no head"]         | 3  | The revision id
          "sequences": []  | "sequences": [      | 16 | this is no JSON
          com.acme         | com/acme            | 4  | "com/acme" is no name of a package
          1,               | 0,                  | 2  | there is no such version of the format
          """)
  void saysWhatIsWrongAndWhere(String old, String replacement, int line, String what) {
    Problem problem = problem(TEXT.replace(old, replacement == null ? "" : replacement));
    assertThat(problem.code()).isEqualTo("CorruptSnapshot");
    assertThat(problem.fact()).contains(": line " + line + ": ").contains(what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "primaryKey": {"columns": ["nope"]}
          "uniqueConstraints": [{"name": "u", "columns": ["nope"]}]
          "indexes": [{"name": "i", "parts": ["nope"]}]
          "foreignKeys": [{"name": "f", "columns": ["nope"], "references": "hero", "referencedColumns": ["id"]}]
          """)
  void refusesPartsOverColumnsThatTheTableDoesNotHave(String part) {
    Problem problem =
        problem(TEXT.replace("\"name\": \"hero\",", "\"name\": \"hero\", " + part + ","));
    assertThat(problem.code()).isEqualTo("CorruptSnapshot");
    assertThat(problem.fact()).contains("hero has no column nope");
  }

  @Test
  void asksForANewerRelease() {
    Problem problem = problem(TEXT.replace("1,", "2,"));
    assertThat(problem.code()).isEqualTo("NewerSnapshot");
    assertThat(problem.fact()).contains("version 2").contains("line 2");
  }

  @Test
  void knowsAnUnresolvedMerge() {
    String conflict =
        "<<<<<<< HEAD\n  \"heads\": [\"a1\"],\n=======\n  \"heads\": [\"b2\"],\n>>>>>>> x";
    Problem problem = problem(TEXT.replace("  \"heads\": [\"a1\"],", conflict));
    assertThat(problem.code()).isEqualTo("SnapshotConflict");
    assertThat(problem.fact()).contains("line 3");
  }

  @Test
  void saysThatADraftIsTornInItsOwnWords() {
    ProblemException e =
        catchThrowableOfType(ProblemException.class, () -> PendingRevision.read("{}"));
    assertThat(e.problem().code()).isEqualTo("CorruptDraft");
    assertThat(e.problem().fact()).contains("cannot be used: line 1").doesNotContain("The snap");
  }

  @Test
  void readsAnUnmanagedSequenceOfWhichNoOriginIsKnown() {
    Snapshot snapshot =
        SnapshotReader.read(
            TEXT.replace(
                "\"sequences\": []",
                "\"sequences\": [], \"unmanaged\": [{\"sequence\": \"Ext_SEQ\"}]"));
    assertThat(snapshot.origins().unmanaged().sequences())
        .containsExactly(Map.entry(QualifiedName.of("Ext_SEQ"), ""));
  }

  @Test
  void readsADraftThatKnowsNoRenamedLabels() {
    String written =
        PendingRevisionCodec.write(
            new PendingRevision(
                List.of(),
                new RevisionId("a1"),
                SnapshotReader.read(TEXT),
                Renames.NONE,
                List.of()));
    String older = written.replaceFirst(",\\s*\"labels\": \\[]", "");
    assertThat(older).isNotEqualTo(written);
    assertThat(PendingRevision.read(older).renames()).isEqualTo(Renames.NONE);
  }

  private static Problem problem(String text) {
    return catchThrowableOfType(ProblemException.class, () -> SnapshotReader.read(text)).problem();
  }
}
