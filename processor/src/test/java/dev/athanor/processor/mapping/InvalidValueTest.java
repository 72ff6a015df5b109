package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that makes no sense is an error where it is written, and no other entity suffers. */
class InvalidValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          InvalidSize           | -1    | @Entity class Hero { @Id long id; @Column(length=-1) String s; }
          InvalidSize           | -2    | @Entity class Hero { @Id long id; @Column(precision=-2) java.math.BigDecimal b; }
          InvalidSize           | -3    | @Entity class Hero { @Id long id; @Column(precision=3, scale=-3) java.math.BigDecimal b; }
          InvalidSize           | -4    | @Entity class Hero { @Id long id; @ElementCollection @Column(length=-4) Set<String> s; }
          InvalidAllocationSize | 0     | @Entity class Hero { @Id @GeneratedValue @SequenceGenerator(allocationSize=0) long id; }
          MalformedName         | "`"   | @Entity class Hero { @Id long id; @Column(name="`") String s; }
          MalformedName         | "a`b" | @Entity class Hero { @Id @Column(name="a`b") long id; }
          MalformedName         | "`a"  | @Entity @Table(name="`a") class Hero { @Id long id; }
          MalformedName         | "  "  | @Entity class Hero { @Id long id; @ManyToOne @JoinColumn(name="  ") Other o; }
          MalformedName         | "a`"  | @Entity class Hero { @Id long id; @ManyToMany @JoinTable(name="a`") Set<Other> o; }
          MalformedName         | "u.q" | @Entity @Table(uniqueConstraints=@UniqueConstraint(name="u.q", columnNames="s")) class Hero { @Id long id; String s; }
          MalformedName         | "i`x" | @Entity @Table(indexes=@Index(name="i`x", columnList="s")) class Hero { @Id long id; String s; }
          MalformedName         | "f`k" | @Entity class Hero { @Id long id; @ManyToOne @JoinColumn(foreignKey=@ForeignKey(name="f`k")) Other o; }
          MalformedName         | "s`q" | @Entity class Hero { @Id @GeneratedValue @SequenceGenerator(sequenceName="s`q") long id; }
          MalformedName         | "r`"  | @Entity class Hero { @Id long id; @RenamedFrom("r`") String s; }
          MalformedName         | "q`"  | @Entity @RenamedFrom("q`") class Hero { @Id long id; }
          MalformedName         | "d`"  | @Entity @Dropped("d`") class Hero { @Id long id; }
          """)
  void isReportedWhereItIsWritten(String code, String value, String source) {
    MappedSchema mapped =
        Mapping.of(source + " @Entity class Other { @Id long id; }", "Hero", "Other");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo(code);
              assertThat(found.place().value()).map(Object::toString).hasValue(value.strip());
            });
    assertThat(mapped.schema().table(QualifiedName.of("Other"))).isPresent();
  }
}
