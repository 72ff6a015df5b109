package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable; import java.math.*; import java.time.*;
class Money { } class Color { } class Name {} enum Stat { A, B }
abstract class Base<X, Y> implements AttributeConverter<X, Y> { public Y convertToDatabaseColumn(X x) { return null; } public X convertToEntityAttribute(Y y) { return null; } }
@Converter(autoApply=true) class MoneyC extends Base<Money, BigDecimal> { }
@Converter(autoApply=true) class StatC extends Base<Stat, Integer> { }
@Converter class ColorC extends Base<Color, String> { }
class NameC extends Base<Name, byte[]> { }
class IntC extends Base<Integer, Long> { }
class BoolC extends Base<Boolean, Character> { }
class StrC extends Base<String, Instant> { }
class ListC extends Base<List<String>, String> { }
class UuidC extends Base<String, UUID> { }
class EnumC extends Base<Color, Stat> { }
class DateC extends Base<Color, java.util.Date> { }
class SerC extends Base<Color, Serializable> { }
@Embeddable class Emb { Money m; @Convert(converter=ColorC.class) Color c; Stat st; int n; }
@Entity @Convert(attributeName="viaClass", converter=ColorC.class) @Convert(attributeName="emb2.n", converter=IntC.class) class C1 { @Id long id; Money money; @Column(precision=10, scale=3) Money money2; Stat stat; @Enumerated(EnumType.STRING) Stat named; @Convert(disableConversion=true) Stat plain; 
 @Convert(converter=ColorC.class) @Column(length=40) Color color; @Convert(converter=NameC.class) Name name; @Convert(converter=IntC.class) int prim; @Convert(converter=IntC.class) Integer boxed; @Convert(converter=BoolC.class) boolean bool; @Convert(converter=StrC.class) String str; @Convert(converter=StrC.class) @Column(secondPrecision=3) String str3; @Convert(converter=ListC.class) List<String> list; @Convert(converter=UuidC.class) String uuid; @Convert(converter=DateC.class) Color date; @Convert(converter=SerC.class) Color ser; @Convert(converter=ColorC.class) @Lob Color lob; @Convert(converter=ColorC.class) @Column(columnDefinition="varchar(7)") Color def;
 Color viaClass; @Embedded @AttributeOverride(name="m",column=@Column(name="em")) @AttributeOverride(name="c",column=@Column(name="ec")) @AttributeOverride(name="st",column=@Column(name="est")) @AttributeOverride(name="n",column=@Column(name="en")) @Convert(attributeName="n", converter=IntC.class) @Convert(attributeName="st", disableConversion=true) Emb emb; Emb emb2;
 @ElementCollection Set<Money> moneys; @ElementCollection @Convert(converter=ColorC.class) List<Color> colors; @ElementCollection Set<Stat> stats; }
@Entity class C2 { @EmbeddedId CId id; @Version int v; }
@Embeddable class CId implements Serializable { Money m; @Convert(converter=ColorC.class) Color c; }
@MappedSuperclass class Ms { @Id long id; Color c; Stat s; }
@Entity @Convert(attributeName="c", converter=ColorC.class) @Convert(attributeName="s", disableConversion=true) class C4 extends Ms { }
