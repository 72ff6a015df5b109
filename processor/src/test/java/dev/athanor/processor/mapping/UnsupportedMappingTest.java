package dev.athanor.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.testing.Mapping;
import dev.athanor.schema.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not mapped yet is an error at its place, and no other entity suffers from it. */
class UnsupportedMappingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model.Hero#id   | @Entity class Hero { @Id @GeneratedValue(generator="g") @org.hibernate.annotations.GenericGenerator(name="g", strategy="table") long id; }
          model.Hero#id   | @Entity class Hero { @Id @GeneratedValue(generator="g") @org.hibernate.annotations.GenericGenerator(name="g", type=Maker.class) long id; } abstract class Maker implements org.hibernate.id.IdentifierGenerator { public void registerExportables(org.hibernate.boot.model.relational.Database database) {} }
          model.Hero#c    | @Entity class Hero { @Id long id; @OneToMany @org.hibernate.annotations.SoftDelete Set<Other> c; }
          model.Hero#c    | @Entity class Hero { @Id long id; @org.hibernate.annotations.ColumnDefault("1") @Column(columnDefinition="int default 2") int c; }
          model.Row#o     | @Entity class Hero { @Id long id; @ElementCollection List<Row> rows; } @Embeddable class Row { @ManyToOne @JoinTable Other o; }
          model.Hero      | @Entity @Table(catalog="other") class Hero { @Id long id; }
          """)
  void isReported(String place, String source) {
    MappedSchema mapped =
        Mapping.of(source + " @Entity class Other { @Id long id; }", "Hero", "Other");
    assertThat(mapped.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.problem().code()).isEqualTo("UnsupportedMapping");
              assertThat(found.place().qualifiedName()).isEqualTo(place);
            });
    assertThat(mapped.schema().table(QualifiedName.of("Other"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UnknownType      | @Entity class Hero { @Id long id; Object any; }
          UnknownType      | @Entity class Hero { @Id long id; Hero friend; }
          UnknownType      | @Entity class Hero { @Id long id; Map<String,String> map; }
          UnknownType      | @Entity class Hero { @Id long id; java.net.InetAddress[] hosts; }
          UnknownType      | @Entity class Hero { @Id long id; Character[] wrappers; }
          UnknownType      | @Entity class Hero { @Id long id; @Lob String[] texts; }
          UnknownType      | @Entity class Hero { @Id long id; @Lob List<String> texts; }
          UnknownType      | @Entity class Hero { @Id long id; ArrayDeque<String>[] queues; }
          UnknownType      | @Entity class Hero { @Id long id; NavigableSet<String> names; }
          UnknownType      | @Entity class Hero { @Id long id; Optional<String> name; }
          UnsupportedMapping | @Entity class Hero { @Id long id; @org.hibernate.annotations.JdbcTypeCode(6001) String state; }
          UnsupportedMapping | @Entity class Hero { @Id long id; @org.hibernate.annotations.JdbcTypeCode(6001) Mood mood; enum Mood {} }
          UnsupportedMapping | @Entity class Hero { @Id long id; @Enumerated(EnumType.STRING) Mood mood; @NativeEnum enum Mood {} }
          UnsupportedMapping | @Entity class Hero { @Id long id; @Enumerated(EnumType.STRING) Mood[] moods; @NativeEnum enum Mood { GLAD } }
          UnsupportedMapping | @Entity class Hero { @Id long id; @Enumerated(EnumType.STRING) List<Mood> moods; @NativeEnum enum Mood { GLAD } }
          UnsupportedMapping | @Entity class Hero { @Id long id; @org.hibernate.annotations.JdbcTypeCode(93) Long moment; }
          UnsupportedMapping | @Entity class Hero { @Id long id; @org.hibernate.annotations.JdbcTypeCode(-15) boolean flag; }
          UnsupportedMapping | @Entity class Hero { @Id long id; @ElementCollection @org.hibernate.annotations.MapKeyJdbcTypeCode(6001) Map<String, String> states; }
          UnknownType      | @Entity class Hero { @Id long id; @org.hibernate.annotations.CompositeType(Any.class) String s; } abstract class Any implements org.hibernate.usertype.CompositeUserType<String> {}
          UnknownType      | @Entity class Hero { @Id long id; @org.hibernate.annotations.Type(org.hibernate.usertype.StaticUserTypeSupport.class) String s; }
          UnknownType      | @Entity class Hero { @Id long id; @org.hibernate.annotations.JavaType(org.hibernate.type.descriptor.java.ObjectJavaType.class) Object s; }
          UnknownType      | @Entity class Hero { @Id long id; @org.hibernate.annotations.JdbcType(org.hibernate.dialect.type.OracleEnumJdbcType.class) Thread.State s; }
          UnknownType      | @Entity class Hero { @Id long id; @ElementCollection String text; }
          UnknownType      | @Entity class Hero { @Id long id; @org.hibernate.annotations.Any @JoinColumn(name="k") Object any; }
          JoinColumnCount  | @Entity class Hero { @Id long id; @org.hibernate.annotations.Any @org.hibernate.annotations.AnyKeyJavaClass(Long.class) Object any; }
          UnknownType      | @Entity class Hero { @Id long id; @ElementCollection @OrderColumn @org.hibernate.annotations.ListIndexJavaType(org.hibernate.type.descriptor.java.ObjectJavaType.class) List<String> names; }
          UnknownType      | @Entity class Hero { @Id long id; @ElementCollection @org.hibernate.annotations.CollectionId(generator="increment") List<String> bag; }
          UnknownEntity    | @Entity class Hero { @Id long id; @ManyToOne String friend; }
          UnknownTable     | @Entity class Hero { @Id long id; @Column(table="other") int c; }
          InvalidPrecision | @Entity class Hero { @Id long id; @Column(precision=16) double d; }
          UnknownIdentifierPart | @Entity class Hero { @Id Long id; @MapsId("zz") @ManyToOne Other other; } @Entity class Other { @Id Long id; }
          UnknownIdentifierPart | @Entity class Hero { @EmbeddedId Key id; @MapsId("zz") @ManyToOne Other other; } @Embeddable record Key(Long a, Long b) {} @Entity class Other { @Id Long id; }
          JoinColumnCount  | @Entity class Hero { @Id long id; @ManyToOne @JoinColumn(name="a") @JoinColumn(name="b") Hero h; }
          NotAnEntity      | @Entity interface Hero { }
          """)
  void hasACode(String code, String source) {
    assertThat(Mapping.of(source, "Hero").diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.problem().code()).isEqualTo(code));
  }
}
