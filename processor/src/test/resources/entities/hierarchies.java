package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class A { @Id long id; @OneToOne @JoinColumns({@JoinColumn(name="ci"), @JoinColumn(name="cj")}) C comp; @OrderColumn @OneToMany @JoinColumn(name="a_ref") List<D> ds; @ManyToOne(optional=false) @JoinColumn(foreignKey=@ForeignKey(name="fk_named")) D d; @Column(check=@CheckConstraint(name="ck_named", constraint="q > 1")) int q; }
@Entity class B extends A { @OneToMany(mappedBy="b") @OrderColumn List<D> bs; }
@Embeddable class CK implements Serializable { int i; int j; } @Entity class C { @EmbeddedId CK ck; }
@Entity class D { @Id long id; @ManyToOne B b; @OneToMany(mappedBy="d") Set<A> as; @ManyToMany(mappedBy="x") Set<J2> j2s; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @Table(name="jj", schema="s1") class J { @Id @GeneratedValue long id; @ManyToMany Set<D> y; @ManyToMany @JoinTable(name="jd") Map<String, J2> selfm; }
@Entity @Table(name="`J two`") class J2 extends J { @ManyToMany Set<D> x; @ManyToOne J2 me; @ElementCollection Set<String> w; }
@Entity class J3 extends J2 { @ManyToOne J2 other; @OneToOne(mappedBy="j3") D2 d2; }
@Entity class D2 { @Id @OneToOne J3 j3; }
@MappedSuperclass class G<T> { @Id long id; @ManyToOne T ref; @ElementCollection Set<String> gs; }
@Entity class G1 extends G<D> { } 
@Entity class G2 extends G1 { @ManyToOne G1 g1; }
@Entity @DiscriminatorColumn(name="t", length=5, columnDefinition="char(5)") abstract class Abs { @Id int id; }
@Entity(name="X") class AbsX extends Abs { String s; } @Entity class AbsY extends Abs { @Column(nullable=false) String s2; }
class Outer { @Entity static class Nested { @Id int id; } @Entity static class NestedSub extends Nested { int p; @ElementCollection Set<Integer> ints; } }
@Entity @Table(name="`Sec Own`") @SecondaryTable(name="sec2") class SecQ { @Id int id; @Column(table="sec2") String t; }
