package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class U1 { @Id @GeneratedValue long id; @Column(unique=true, nullable=false) String base; @ManyToMany Set<U1A> as; @ManyToOne U1 up; @OneToOne U1A one; @ElementCollection Set<String> words; @Enumerated(EnumType.STRING) En en; @Column(check=@CheckConstraint(constraint="ck > 0")) int ck; @OneToMany Set<Ref> refs; @OneToMany @JoinColumn(name="u_ref") Set<Ref> refs2; }
enum En { A, B }
@Entity @Table(name="ua", uniqueConstraints=@UniqueConstraint(columnNames={"base", "prim"}), indexes=@Index(columnList="base")) class U1A extends U1 { int prim; @Column(nullable=false) String nn; @Column(unique=true) String uq; @ManyToOne(optional=false) U1B other; }
@Entity class U1B extends U1 { @OneToMany @JoinColumn(name="b_ref") Set<U1A> kids; @OneToMany @JoinColumn(name="b2_ref") Set<U1> kids2; @ElementCollection Set<String> w; }
@Entity class U1C extends U1A { String deep; }
@Entity abstract class U1D extends U1 { String d; @ManyToMany List<U1> us; }
@Entity class U1E extends U1D { }
@Entity class Ref { @Id int id; @ManyToOne U1 u; @ManyToOne U1A a; @ManyToOne U1D d; @ManyToMany Set<U1> us; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class V1 { @Id @GeneratedValue long id; String v; @ManyToOne V1A a; @ElementCollection Set<String> words; }
@Entity class V1A extends V1 { }
@Entity @Table(name="V1B", schema="other") class V1B extends V1 { @ManyToOne V1 v1; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) @Table(name="wtab", indexes=@Index(columnList="v"), uniqueConstraints=@UniqueConstraint(columnNames="v"), comment="com", check=@CheckConstraint(constraint="v <> 'x'")) class W1 { @Id @GeneratedValue(strategy=GenerationType.TABLE) long id; String v; @org.hibernate.annotations.NaturalId String n; @Embedded Emb e; }
@Entity class W1A extends W1 { }
@Embeddable class Emb { @Column(nullable=false) int x; int y; @ManyToOne Ref r; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class X1 { @EmbeddedId PK id; }
@Entity @Table(name="X one a") class X1A extends X1 { String s; }
@Embeddable class PK implements Serializable { int a; String b; }
