package entities;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.Check;
import org.hibernate.generator.EventType;

enum Level { LOW, HIGH }

@Entity
class Defaults {
  @Id @ColumnDefault("4") long id;
  @ColumnDefault("7") int number;
  @ColumnDefault("'it''s'") String text;
  @ColumnDefault("current_timestamp") Instant at;
  @ColumnDefault("true") Boolean flag;
  @ColumnDefault("1") @ManyToOne Defaults parent;
  @Version @ColumnDefault("0") int version;
  @ColumnDefault("'LOW'") @Enumerated(EnumType.STRING) Level level;
  @ColumnDefault("6") @Column(columnDefinition = "int") Integer defined;
  @Embedded @ColumnDefault("1") DefaultedPart part;
  @ElementCollection @ColumnDefault("3") Set<Integer> numbers;
  @ManyToMany @ColumnDefault("3") Set<Defaults> others;
}

@Embeddable
class DefaultedPart {
  @ColumnDefault("2") Integer x;
  Integer y;
  @CreationTimestamp Instant since;
}

@Entity
class DefaultedIdentity {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @ColumnDefault("1") long id;
}

@Entity
@Check(name = "ck_i", constraints = "i > 0")
@Check(constraints = "j > 0")
class Checked {
  @Id @Check(constraints = "id > 0") long id;
  int i;
  int j;
  @Check(constraints = "k > 3") int k;
  @Check(name = "ck_l", constraints = "l > 1") @Check(constraints = "l < 9") int l;
  @Check(constraints = "parent_id > 0") @ManyToOne Checked parent;
  @ElementCollection @Check(constraints = "els > 0") Set<Integer> els;
  @OneToMany @Check(name = "ck_kids", constraints = "kids_id > 0") Set<Checked> kids;
  @OneToMany(mappedBy = "parent") @Check(constraints = "1 = 1") Set<Checked> inverse;
  @Embedded @Check(constraints = "x < y") CheckedPart part;
}

@Embeddable
@Check(constraints = "x <> 0")
class CheckedPart {
  Integer x;
  @Check(constraints = "y > 0") Integer y;
}

@Entity
@Table(comment = "covered")
@Comment("the class")
class Commented {
  @Id @Comment("the id") long id;
  @Comment("the name") String name;
  @Comment("the parent") @ManyToOne Commented parent;
  @Comment("both") @Column(comment = "covered") String both;
  @Comment(on = "place", value = "by name") String place;
  @Version @Comment("version") int version;
  @ElementCollection @Comment("the marks") Set<Integer> marks;
  @ElementCollection @Comment(on = "tags", value = "a tag") Set<String> tags;
  @ElementCollection @Comment(on = "Commented_id", value = "the owner") Set<String> owned;
  @ManyToMany @JoinTable(name = "commented_many") @Comment("many") Set<Commented> many;
  @ElementCollection Set<CommentedPart> parts;
  @Embedded @Comment("on the first") CommentedPart part;
}

@Embeddable
class CommentedPart {
  Integer y;
  @Comment("x") Integer x;
}

@Entity
class Natural {
  @Id long id;
  @NaturalId String code;
  @NaturalId(mutable = true) @ManyToOne Natural parent;
  @NaturalId @Embedded NaturalPart part;
}

@Embeddable
class NaturalPart {
  Integer x;
  Integer y;
}

@Entity
class NaturalOnce {
  @Id long id;
  @NaturalId @Column(unique = true) String code;
}

@Entity
class Computed {
  @Id long id;
  @Generated int g;
  @Generated(event = EventType.INSERT, sql = "1+1") int sql;
  @Generated(writable = true) Integer writable;
  int x;
  @GeneratedColumn("x+2") Integer sum;
  @GeneratedColumn("x") @Column(name = "copied") Integer same;
  @CurrentTimestamp Instant current;
  @CurrentTimestamp(event = EventType.UPDATE) Instant updated;
  @CreationTimestamp Instant created;
  @CreationTimestamp @Column(name = "made") Instant named;
  @UpdateTimestamp LocalDateTime changed;
  @Formula("1+2") int formula;
  @Formula("(select 1)") String selected;
  @ManyToOne @JoinFormula("1") Computed joined;
  @TenantId String tenant;
  @FractionalSeconds(3) LocalDateTime millis;
  @FractionalSeconds(9) LocalTime nanos;
  @FractionalSeconds(9) @Column(secondPrecision = 2) Instant both;
  @ColumnTransformer(read = "x", write = "?") String transformed;
  @UuidGenerator String uuid;
}

@Entity
class Deleted {
  @Id long id;
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Deleted cascade;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Deleted setNull;
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) Deleted setDefault;
  @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) Deleted restrict;
  @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) Deleted nothing;
  @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> els;
  @ManyToMany @JoinTable(name = "del_m") @OnDelete(action = OnDeleteAction.CASCADE) Set<Deleted> many;
  @OneToMany(mappedBy = "owner") @OnDelete(action = OnDeleteAction.CASCADE) Set<Deleted> inverse;
  @ManyToOne Deleted owner;
  @OneToOne @OnDelete(action = OnDeleteAction.CASCADE) Deleted one;
  @OneToMany @JoinColumn(name = "jc") @OnDelete(action = OnDeleteAction.CASCADE) Set<Deleted> joined;
  @ElementCollection @CollectionTable(name = "del_ce") @OnDelete(action = OnDeleteAction.CASCADE) List<DeletedElement> elements;
  @Embedded DeletedPart part;
}

@Embeddable
class DeletedElement {
  @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Deleted target;
  int v;
}

@Embeddable
class DeletedPart {
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Deleted within;
}

@Entity
class DeletedShared {
  @Id long id;
  @MapsId @OneToOne @OnDelete(action = OnDeleteAction.CASCADE) Natural natural;
}

@Entity
class DeletedByTable {
  @Id long id;
  @ManyToOne @JoinTable(name = "del_jt") @OnDelete(action = OnDeleteAction.CASCADE) Natural natural;
}

@Entity
class ManyLeft {
  @Id long id;
  @ManyToMany(mappedBy = "lefts") @OnDelete(action = OnDeleteAction.CASCADE) Set<ManyRight> rights;
}

@Entity
class ManyRight {
  @Id long id;
  @ManyToMany @JoinTable(name = "right_left") Set<ManyLeft> lefts;
}

@Entity
class Dangling {
  @Id long id;
  @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Natural a;
  @ManyToOne @NotFound(action = NotFoundAction.EXCEPTION) Natural b;
  @ManyToOne(optional = false) @NotFound Natural c;
  @OneToOne @NotFound(action = NotFoundAction.IGNORE) Natural one;
  @ManyToMany @JoinTable(name = "dang_m") @NotFound(action = NotFoundAction.IGNORE) Set<Natural> many;
  @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @NotFound(action = NotFoundAction.IGNORE) Natural both;
}

@Entity
class DanglingTable {
  @Id long id;
  @ManyToOne @JoinTable(name = "dang_jt") @NotFound(action = NotFoundAction.IGNORE) Natural natural;
}

@Entity
class Based {
  @Id long id;
  @ElementCollection @OrderColumn @ListIndexBase(1) List<String> one;
  @ElementCollection @OrderColumn(name = "nr") @ListIndexBase(-5) List<String> below;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Base {
  @Id long id;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Joined extends Base {
  @ColumnDefault("1") int number;
  @Check(constraints = "positive > 0") int positive;
}
