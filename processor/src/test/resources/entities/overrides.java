package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
@Embeddable class Id2 implements Serializable { int a; int b; }
@Entity class Target { @Id long id; @Column(unique=true) String code; }
@Entity class Target2 { @EmbeddedId Id2 id; }
@Embeddable class Deep { int x; @ManyToOne Target t; @ManyToOne Target2 t2; @OneToOne Target one; @ManyToMany Set<Target> many; @ElementCollection Set<String> words; @OneToMany Set<Target> ones; }
@Embeddable class Mid { @Embedded Deep deep; String m; @ManyToOne @JoinColumn(name="midt", nullable=false) Target t; }
@Embeddable class Val { int v; @ManyToOne Target t; @Embedded Inner inner; }
@Embeddable class Inner { String i; @ManyToOne(optional=false) Target it; @Column(nullable=false, length=5) String nn; }
@Entity class Owner { @Id long id; @Embedded
 @AttributeOverrides({@AttributeOverride(name="deep.x", column=@Column(name="dx", nullable=false)), @AttributeOverride(name="m", column=@Column(name="mm", length=7))})
 @AssociationOverrides({@AssociationOverride(name="deep.t", joinColumns=@JoinColumn(name="dt", nullable=false), foreignKey=@ForeignKey(name="fk_dt")), @AssociationOverride(name="deep.t2", joinColumns={@JoinColumn(name="ta"), @JoinColumn(name="tb")}), @AssociationOverride(name="deep.many", joinTable=@JoinTable(name="owner_many", joinColumns=@JoinColumn(name="oid"), inverseJoinColumns=@JoinColumn(name="tid"))), @AssociationOverride(name="t", joinColumns=@JoinColumn(name="mt", referencedColumnName="code"))})
 Mid mid;
 @ElementCollection @AttributeOverride(name="inner.i", column=@Column(name="ii")) @AssociationOverride(name="t", joinColumns=@JoinColumn(name="vt")) @AssociationOverride(name="inner.it", joinColumns=@JoinColumn(name="vit")) Set<Val> vals;
 @ElementCollection @AttributeOverride(name="value.inner.i", column=@Column(name="mi")) @AssociationOverride(name="value.t", joinColumns=@JoinColumn(name="mvt")) Map<String, Val> map;
 @ElementCollection @OrderColumn @CollectionTable(name="lst", joinColumns=@JoinColumn(name="own")) List<Inner> list; }
@MappedSuperclass class Sup { @Id long id; @ManyToOne Target sup; String name; @ManyToMany Set<Target> supMany; @Embedded Inner emb; }
@Entity @AttributeOverride(name="name", column=@Column(name="subname")) @AttributeOverride(name="id", column=@Column(name="subid")) @AttributeOverride(name="emb.i", column=@Column(name="subi")) @AssociationOverride(name="sup", joinColumns=@JoinColumn(name="subsup")) @AssociationOverride(name="supMany", joinTable=@JoinTable(name="sub_many")) class Sub extends Sup { }
@Entity class Sub2 extends Sup { }
@MappedSuperclass class SupSub extends Sub { String below; @ManyToOne Target bt; }
@Entity @AttributeOverride(name="below", column=@Column(name="bel")) @AssociationOverride(name="bt", joinColumns=@JoinColumn(name="belt")) class SubSub extends SupSub { }
