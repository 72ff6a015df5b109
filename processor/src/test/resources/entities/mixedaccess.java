package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
enum V { A(1), B(2); @EnumeratedValue final int code; V(int c) { code = c; } }
enum W { A("x"), B("y"); @EnumeratedValue final String code; W(String c) { code = c; } }
enum X { A((byte)1), B((byte)2); @EnumeratedValue final byte code; X(byte c) { code = c; } }
enum Y { A((short)1); @EnumeratedValue final short code; Y(short c) { code = c; } }
@Embeddable @Access(AccessType.PROPERTY) class PropEmb { private int hidden; public int getShown() { return 0; } public void setShown(int s) {} }
@Embeddable class DefEmb { int f; private String g; }
@MappedSuperclass @Access(AccessType.PROPERTY) class Sup { private String a; public String getSupProp() { return null; } public void setSupProp(String s) {} @Access(AccessType.FIELD) @Column(name="supf") private String supField; }
@Entity class E1 extends Sup { @Id long id; V v; @Enumerated(EnumType.STRING) W w; X x; Y y; @Enumerated(EnumType.STRING) W ws; PropEmb p; DefEmb d; @Enumerated(EnumType.STRING) @Column(length=3) W w3; @ElementCollection Set<V> vs; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<W,V> vw; transient int t; @Access(AccessType.PROPERTY) public String getViaProp() { return null; } public void setViaProp(String s) {} }
@Entity @Access(AccessType.PROPERTY) class E2 extends E1 { private int notField; public int getProp() { return 0; } public void setProp(int i) {} @Access(AccessType.FIELD) private int isField; }
@Entity @Access(AccessType.FIELD) class E3 { private long id; @Id @Access(AccessType.PROPERTY) public long getId() { return id; } public void setId(long i) {} String s; }
@Entity class E4 { private long id; @Id public long getId() { return id; } public void setId(long i) {} public boolean isFlag() { return true; } public void setFlag(boolean b) {} public DefEmb2 getEmb() { return null; } public void setEmb(DefEmb2 e) {} }
@Embeddable class DefEmb2 { private int inner; public int getOuter() { return 0; } public void setOuter(int i) {} }
