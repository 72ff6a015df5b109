package entities; import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
@Entity class A { @Id @GeneratedValue long id; @OneToOne(mappedBy="a",cascade=CascadeType.ALL) B b; }
@Entity class B { @Id long id; @MapsId @OneToOne A a; String s; }
@Entity class B2 { @Id @Column(name="ignored") long id; @MapsId @OneToOne @JoinColumn(name="a_pk") A a; }
@Entity class B3 { @Id @OneToOne A a; } @Entity class B4 { @Id @ManyToOne A a; }
@Entity class B5 { @Id long id; @OneToOne @PrimaryKeyJoinColumn A a; }
@Entity class B6 { @Id long id; @MapsId @ManyToOne A a; }
@Embeddable class CK implements Serializable { long aid; int num; } @Entity class D { @EmbeddedId CK id; @MapsId("aid") @ManyToOne A a; } @Entity class D2 { @EmbeddedId CK id; @MapsId("aid") @ManyToOne @JoinColumn(name="a_ref",foreignKey=@ForeignKey(name="fk_d2")) A a; } @Entity class D3 { @EmbeddedId CK id; @MapsId("aid") @OneToOne A a; }
class EK implements Serializable { long a; int num; } @Entity @IdClass(EK.class) class E { @Id @ManyToOne A a; @Id int num; } @Entity class EChild { @Id long id; @ManyToOne E e; @ManyToOne D d; }
class FK2 implements Serializable { EK e; String nm; } @Entity @IdClass(FK2.class) class F { @Id @ManyToOne E e; @Id String nm; }
@Embeddable class GK implements Serializable { CK ck; String nm; } @Entity class G { @EmbeddedId GK id; @MapsId("ck") @ManyToOne D d; } 
record RK(long x, String y) implements Serializable {} @Entity @IdClass(RK.class) class R { @Id long x; @Id @Column(length=20) String y; } @Embeddable record RE(int firstPart, String secondPart, @Column(name="third") Integer thirdPart) {} @Entity class RR { @Id long id; @Embedded RE re; } @Embeddable record RID(long k1, String k2) {} @Entity class RR2 { @EmbeddedId RID rid; }
@Entity class H { @EmbeddedId @AttributeOverride(name="num",column=@Column(name="number_")) CK id; } @Entity class S1 { @Id long id; @OneToOne B b; @ManyToOne B3 b3; @ManyToOne F f; }
@Entity class Person { @Id String ssn; String name; } @Entity class Medical { @Id @OneToOne @JoinColumn(name="FK") Person patient; }
