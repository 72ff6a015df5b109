package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable; import java.time.*;
enum En { P, Q }
@Embeddable class Key implements Serializable { int k1; @Column(name="kk2", length=20) String k2; }
@Embeddable class KeyT implements Serializable { int kt; @ManyToOne Comp1 c; }
@Embeddable class V { int x; String y; }
@Entity class T { @Id long id; String code; @ManyToOne M owner; }
@Entity class Comp1 { @Id int id; }
@Entity class M { @Id long id;
 @OneToMany @JoinTable(name="om1") @MapKey(name="code") Map<String,T> om1;  @OneToMany @JoinTable(name="om2") @MapKey Map<Long,T> om2; @OneToMany @JoinColumn(name="om3r") Map<Comp1,T> om3; @OneToMany(mappedBy="owner") @MapKeyJoinColumn(name="om4k") Map<Comp1,T> om4; @OneToMany(mappedBy="owner") Map<Comp1,T> om5; @OneToMany(mappedBy="owner") @MapKeyColumn(name="om6k", nullable=false) @MapKeyEnumerated(EnumType.STRING) Map<En,T> om6; @OneToMany(mappedBy="owner") @MapKeyEnumerated Map<En,T> om7;
 @ElementCollection @AttributeOverride(name="x", column=@Column(name="plainx")) Map<String,V> plain; @ElementCollection @AttributeOverride(name="value.x", column=@Column(name="vx")) Map<String,V> val; @ElementCollection Map<KeyT,String> keyt; @ElementCollection @MapKeyColumn Map<String,String> emptyMkc; @ElementCollection @MapKeyColumn(columnDefinition="varchar(9) default 'x'") Map<String,String> cdef;
 @ManyToMany @JoinTable(name="mmk", uniqueConstraints=@UniqueConstraint(columnNames="mmu_id")) Map<String,T> mmu; @ManyToMany Map<String,Comp1> implicitName; @ElementCollection @MapKeyColumn(name="`QuoKey`") Map<String,String> quo; @ElementCollection @CollectionTable(name="`Quo T`") Map<String,String> quoT; @ElementCollection Map<byte[],String> bytes; @ElementCollection @MapKeyColumn(length=5000) Map<String,Byte> hash; }
