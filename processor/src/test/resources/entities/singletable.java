package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
@Entity class S1 { @Id @GeneratedValue long id; String base; }
@Entity class S1A extends S1 { int prim; @Column(nullable=false) String nn; @Basic(optional=false) String bo; @Column(unique=true) String uq; @ManyToOne(optional=false) S1B other; @OneToOne S1 one; }
@Entity class S1B extends S1 { @OneToMany @JoinColumn(name="b_ref") Set<S1A> kids; @ElementCollection Set<String> words; @ManyToMany Set<S1> many; @Embedded Emb emb; }
@Embeddable class Emb { @Column(nullable=false) int x; @Basic int y; @ManyToOne(optional=false) S1 s; }
@Entity class S1C extends S1A { String base2; int prim2; }
@Entity @Inheritance(strategy=InheritanceType.SINGLE_TABLE) class Lone { @Id int id; }
@Entity @Inheritance @DiscriminatorColumn class LoneD { @Id int id; }
@Entity @DiscriminatorColumn(name="kind", length=10) @DiscriminatorValue("root") class D1 { @Id int id; }
@Entity @DiscriminatorValue("aaa") class D1A extends D1 { }
@Entity @DiscriminatorColumn(name="num", discriminatorType=DiscriminatorType.INTEGER, options="/*opt*/") @DiscriminatorValue("1") class D2 { @Id int id; }
@Entity @DiscriminatorValue("2") class D2A extends D2 { }
@Entity @DiscriminatorColumn(name="num", discriminatorType=DiscriminatorType.INTEGER) class D2X { @Id int id; }
@Entity class D2XA extends D2X { }
@Entity @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR) @DiscriminatorValue("a") class D3 { @Id int id; }
@Entity @DiscriminatorValue("b") class D3A extends D3 { }
@Entity @DiscriminatorColumn(name="`Quo Ted`", columnDefinition="varchar(20) default 'x'") class D4 { @Id int id; }
@Entity class D4A extends D4 { }
@Entity(name="Renamed") @Table(name="dfive") abstract class D5 { @Id int id; @Column(name="DTYPE", insertable=false, updatable=false) String dtype; }
@Entity(name="SubRenamed") class D5A extends D5 { }
@Entity @DiscriminatorValue("null") class D6 { @Id int id; }
@Entity @DiscriminatorValue("not null") class D6A extends D6 { }
@Entity @DiscriminatorValue("it's") class D7 { @Id int id; }
@Entity @DiscriminatorValue("x") class D7A extends D7 { }
@MappedSuperclass class Ms { @Id int id; int m; }
@Entity class E1 extends Ms { int e; }
@MappedSuperclass class Ms2 extends E1 { int mm; @Column(nullable=false) String mmnn; @ManyToOne(optional=false) E1 mref; }
@Entity class E2 extends Ms2 { int e2; }
@MappedSuperclass class Ms3 extends E1 { int mm; }
@Entity class E3 extends Ms3 { @Column(name="e3x") int e2; }
class Plain extends E1 { String plainly; }
@Entity class E4 extends Plain { String e4; }
@Entity class R { @Id long id; @Column int p; @Basic(optional=false) @Column(name="bo") String b; @Embedded @AttributeOverride(name="x",column=@Column(name="rx")) @AttributeOverride(name="s",column=@Column(name="rs")) Emb2 e; }
@Entity class A extends R { @Column int ap; @Column(nullable=false) int apn; @Column(columnDefinition="int") int acd; @Basic(optional=false) @Column(nullable=true) String abo; @Embedded Emb2 e2; @ManyToOne @JoinColumn(nullable=false) R jn; @ManyToOne(optional=false) @JoinColumn(name="ojn") R ojn; @OneToOne(optional=false) R one; @ManyToOne(optional=false) @JoinColumn(name="ro", insertable=false, updatable=false) R rorel; @Column(unique=true) int un; @Enumerated(EnumType.STRING) Enum2 en; @Column(check=@CheckConstraint(constraint="ck > 0")) int ck; }
enum Enum2 { X, Y }
@Embeddable class Emb2 { int x; @Basic(optional=false) String s; }
@Entity class AA extends A { int aa; }
@Entity class AAA extends AA { int aaa; }
@Entity abstract class Abs extends R { int absp; @ElementCollection Set<String> w; @ManyToMany Set<R> ab; }
@Entity class Conc extends Abs { int conc; }
@Entity class Sib1 extends R { String same; @Column(length=10) String len; @ManyToOne A ref; @Column(unique=true) Integer uni; @ManyToOne(optional=false) A req; @ManyToOne @JoinColumns({@JoinColumn(name="ci"), @JoinColumn(name="cj")}) Comp comp; }
@Entity class Sib2 extends R { String same; @Column(length=10) String len; @ManyToOne A ref; Integer uni; @ManyToOne A req;}
@Embeddable class CK implements Serializable { int i; int j; } @Entity class Comp { @EmbeddedId CK ck; } 
@Entity class Sub2 extends Comp { @ManyToOne(optional=false) Comp c2; }
@Entity @Table(indexes=@Index(columnList="sub, base"), uniqueConstraints=@UniqueConstraint(columnNames={"sub","base"})) class T { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) int id; String base; } @Entity class TS extends T { String sub; }
@Entity class Other { @Id int id; @ManyToOne TS ts; @OneToMany Set<TS> tss; @ManyToMany Set<Conc> conc; @ManyToOne @JoinColumn(referencedColumnName="un") A un; }
@Entity @DiscriminatorColumn(discriminatorType=DiscriminatorType.INTEGER) @DiscriminatorValue("0") class NN { @Id int id; }
@Entity @DiscriminatorValue("1") class NN1 extends NN { int need; }
@Entity @DiscriminatorValue("null") class MM { @Id int id; } @Entity class MM1 extends MM { int need; }
