package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
@Entity @SecondaryTable(name="a2") class A { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) long id; String s; @Column(table="a2") String t; @Column(table="a2", nullable=false, unique=true) int nn; @ManyToOne @JoinColumn(table="a2") A other; @OneToOne @JoinColumn(name="o2", table="a2", nullable=false) A one; @Embedded @AttributeOverride(name="x", column=@Column(name="ex", table="a2")) @AssociationOverride(name="a", joinColumns=@JoinColumn(name="ea", table="a2")) E e; @Column(table="a2") @Enumerated En en; @ElementCollection Set<String> words; @Column(table="a2", check=@CheckConstraint(constraint="ck>0")) Integer ck; }
enum En { P, Q }
@Embeddable class E { int x; @ManyToOne A a; }
@Entity @Table(name="bb") @SecondaryTables({@SecondaryTable(name="b2", pkJoinColumns=@PrimaryKeyJoinColumn(name="b_id"), foreignKey=@ForeignKey(name="fk_b2"), uniqueConstraints=@UniqueConstraint(columnNames="t"), indexes=@Index(columnList="t, b_id")), @SecondaryTable(name="b3", schema="sch", comment="c", options="/*o*/", check=@CheckConstraint(constraint="u <> 'x'"), pkJoinColumns=@PrimaryKeyJoinColumn(name="b3_id", foreignKey=@ForeignKey(value=ConstraintMode.NO_CONSTRAINT)))}) class B { @Id int id; @Column(table="b2") String t; @Column(table="b3") String u; @OneToMany @JoinColumn(name="bref") Set<A> as; }
@Embeddable class K implements Serializable { int i; String j; }
@Entity @SecondaryTable(name="c2") @SecondaryTable(name="c3", pkJoinColumns={@PrimaryKeyJoinColumn(name="cj", referencedColumnName="j"), @PrimaryKeyJoinColumn(name="ci", referencedColumnName="i")}) @SecondaryTable(name="emptyTable") class C { @EmbeddedId K k; @Column(table="c2") int p; @Column(table="c3") @Basic(optional=false) String q; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class J { @Id int id; }
@Entity @SecondaryTable(name="js2") @PrimaryKeyJoinColumn(name="js_id") class JS extends J { @Column(table="js2") int p; @Column(table="js2") String uu; }
@Entity class S { @Id int id; }
@Entity @SecondaryTable(name="ss2") class SS extends S { @Column(table="ss2", nullable=false) int p; @Column(table="ss2") int p2; int own; @ManyToOne(optional=false) @JoinColumn(table="ss2") S req; }
@Entity @SecondaryTable(name="ss3") class SSS extends SS { @Column(table="ss3") int q; @Column(table="ss3", name="bo") @Basic(optional=false) String bo; }
