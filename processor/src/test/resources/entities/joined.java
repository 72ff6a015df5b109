package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
@Entity @Inheritance(strategy=InheritanceType.JOINED) class J1 { @Id @GeneratedValue long id; String base; @ManyToMany Set<J1A> as; }
@Entity class J1A extends J1 { int prim; @Column(nullable=false) String nn; @Column(unique=true) String uq; @ManyToOne(optional=false) J1B other; @OneToMany Set<J1> ones; @ElementCollection List<String> words; @OneToMany @JoinColumn(name="j1a_ref") Set<J1B> kids; }
@Entity @Table(name="jb", uniqueConstraints=@UniqueConstraint(columnNames={"x","y"}), indexes=@Index(columnList="x")) @PrimaryKeyJoinColumn(name="b_id", foreignKey=@ForeignKey(name="fk_bid")) class J1B extends J1 { int x; int y; @ManyToOne J1B me; @OneToMany Set<J1B> mine; @ElementCollection Set<String> w; }
@Entity class J1C extends J1B { String deep; @ElementCollection Set<String> c; }
@MappedSuperclass class MsJ extends J1 { int ms; }
@Entity abstract class J1D extends MsJ { String d; }
@Entity class J1E extends J1D { }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn(name="kind") class K1 { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) long id; }
@Entity @DiscriminatorValue("kk") class K1A extends K1 { String s; }
@Embeddable class PK implements Serializable { int a; String b; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class L1 { @EmbeddedId PK id; String base; }
@Entity class L1A extends L1 { String s; }
@Entity @PrimaryKeyJoinColumn(name="xb", referencedColumnName="b") @PrimaryKeyJoinColumn(name="xa", referencedColumnName="a") class L1B extends L1 { String s; @ManyToOne L1A ref; }
@Entity @PrimaryKeyJoinColumns(value={@PrimaryKeyJoinColumn(name="qa"), @PrimaryKeyJoinColumn(name="qb")}, foreignKey=@ForeignKey(value=ConstraintMode.NO_CONSTRAINT)) class L1C extends L1 { String s; }
@Entity @PrimaryKeyJoinColumn(columnDefinition="bigint", options="/*o*/", foreignKey=@ForeignKey(options="on delete cascade")) class J1F extends J1 { }
@Entity class Ref { @Id int id; @ManyToOne J1A a; @ManyToOne J1B b; @ManyToOne J1C c; @OneToMany Set<J1C> cs; @ManyToMany List<J1B> bs; @ManyToOne @JoinColumn(referencedColumnName="uq") J1A byUq; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class JLone { @Id int id; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) abstract class JMix { @Id int id; }
@Entity @Inheritance(strategy=InheritanceType.SINGLE_TABLE) class JMixA extends JMix { String a; }
@Entity class JMixB extends JMixA { int b; }
