package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable; import java.time.*;
enum En { P, Q }
@Embeddable class Emb implements Serializable { int x; @Column(nullable=false) String y; @ManyToOne(optional=false) T t; }
@Embeddable class Key implements Serializable { int k1; @Column(name="kk2", length=20) String k2; }
@Entity class T { @Id long id; String code; @ManyToOne M owner; @ManyToOne M2 owner2; }
@Embeddable class CId implements Serializable { int ca; String cb; }
@Entity class Comp { @EmbeddedId CId id; }
@Entity class M { @Id long id;
 @ElementCollection Map<String,String> basic; @ElementCollection Map<Integer,Emb> emb; @ElementCollection Map<Key,String> byEmb; @ElementCollection @AttributeOverride(name="key.k1", column=@Column(name="kx")) @AttributeOverride(name="value.x", column=@Column(name="vx")) Map<Key,Emb> embemb; @ElementCollection @AttributeOverride(name="value", column=@Column(name="vv")) @AttributeOverride(name="key", column=@Column(name="kk", length=9)) Map<String,Integer> over;
 @ElementCollection Map<T,String> byEnt; @ElementCollection @MapKeyJoinColumn(name="tk") Map<T,Integer> byEnt2; @ElementCollection @MapKeyJoinColumn(name="m1", referencedColumnName="ca") @MapKeyJoinColumn(name="m2", referencedColumnName="cb") Map<Comp,String> byComp2;
 @ElementCollection Map<En,String> byEnum; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<En,String> byEnumS; @ElementCollection @MapKeyColumn(name="mkcX", length=30, nullable=true) Map<String,String> mkc; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date,String> byDate; @ElementCollection(targetClass=Integer.class) @MapKeyClass(String.class) Map raw2; @ElementCollection @MapKeyColumn(name="colt", columnDefinition="int", unique=true) Map<Integer,String> cd; @ElementCollection @Enumerated(EnumType.STRING) Map<String,En> ven; @ElementCollection @Column(name="val", nullable=false) Map<LocalDate,String> vnn; @ElementCollection @Lob Map<String,String> lobv;
 @ManyToMany @JoinTable(name="mm1") Map<String,T> mm1; @ManyToMany @JoinTable(name="mm2") @MapKey Map<Long,T> mm2; @ManyToMany @JoinTable(name="mm3") @MapKey(name="code") Map<String,T> mm3; @ManyToMany @JoinTable(name="mm4") @MapKeyColumn(name="kx") Map<String,T> mm4; @ManyToMany @JoinTable(name="mm5") Map<T,Comp> mm5; @ManyToMany @JoinTable(name="mm6") Map<Key,T> mm6; @ManyToMany @JoinTable(name="mm7") @MapKeyJoinColumn(name="kj", foreignKey=@ForeignKey(name="fk_kj")) Map<Comp1,T> mm7X; 
 @OneToMany @JoinTable(name="om1") Map<String,T> om1; @OneToMany @JoinColumn(name="om2_ref") Map<String,T> om2; @OneToMany @JoinColumn(name="om3_ref") @MapKeyColumn(name="om3k", nullable=false) Map<String,T> om3; @OneToMany(mappedBy="owner") @MapKey(name="code") Map<String,T> om4; @OneToMany(mappedBy="owner") @MapKeyColumn(name="om5k") Map<String,T> om5; @OneToMany(mappedBy="owner") Map<Long,T> om6; @OneToMany @JoinTable(name="om7") Map<T,T> om7; @OneToMany @JoinTable(name="om8") @MapKeyEnumerated(EnumType.STRING) Map<En,T> om8; @OneToMany @JoinColumn(name="om9_ref") @MapKeyJoinColumn(name="om9k") Map<Comp1,T> om9; @OneToMany @JoinColumn(name="om10_ref") Map<Key,T> om10;
 @ElementCollection SortedMap<String,String> sorted; @ElementCollection @CollectionTable(name="ctu", uniqueConstraints=@UniqueConstraint(columnNames="u")) @Column(name="u") Map<String,String> ctu; }
@Entity class Comp1 { @Id int id; }
@Entity class M2 { @Id int id; @ManyToMany(mappedBy="inv") Map<String,M3> m3s; }
@Entity class M3 { @Id int id; @ManyToMany Map<String,M2> inv; }
