package entities; import jakarta.persistence.*; import java.util.*;
@Entity class IdentLong { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) long id; }
@Entity class IdentInteger { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Integer id; }
@Entity class IdentShort { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Short id; }
@Entity class IdentDef { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) @Column(columnDefinition="bigint") Long id; }
@Entity class SeqPlain { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity(name="SeqEn") @Table(name="seq_tab") class SeqEntTab { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity class SeqNamed { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="noSuchGen") Long id; }
@Entity class SeqGenUnnamed { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) @SequenceGenerator Long id; }
@Entity class SeqGenUnnamed2 { @Id @GeneratedValue @SequenceGenerator(allocationSize=7,initialValue=3) Long id; }
@Entity class SeqGenName { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="gName") @SequenceGenerator(name="gName") Long id; }
@Entity class SeqGenSeqName { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="gName2") @SequenceGenerator(name="gName2",sequenceName="mySeq2",allocationSize=1) Long id; }
@Entity class SeqGenSchema { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="gName3") @SequenceGenerator(name="gName3",sequenceName="mySeq3",schema="sch",allocationSize=10,initialValue=100) int id; }
@Entity @SequenceGenerator(name="gCls",allocationSize=20) class SeqOnClass { @Id @GeneratedValue(generator="gCls") Long id; }
@Entity @SequenceGenerator(sequenceName="clsUnnamedSeq") class SeqOnClassUnnamed { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity @SequenceGenerator(allocationSize=3) class SeqOnClassUnnamed2 { @Id @GeneratedValue Long id; }
@Entity class SeqEntName { @Id @GeneratedValue(generator="SeqEntNameY") @SequenceGenerator(name="other",sequenceName="otherSeq") Long id; }
@Entity class AutoLong { @Id @GeneratedValue long id; }
@Entity class AutoInt { @Id @GeneratedValue(strategy=GenerationType.AUTO) int id; }
@Entity class AutoUuid { @Id @GeneratedValue UUID id; }
@Entity class UuidUuid { @Id @GeneratedValue(strategy=GenerationType.UUID) UUID id; }
@Entity class UuidString { @Id @GeneratedValue(strategy=GenerationType.UUID) String id; }
@Entity class UuidString36 { @Id @GeneratedValue(strategy=GenerationType.UUID) @Column(length=36) String id; }
@Entity class AutoGenTab { @Id @GeneratedValue(generator="tgAuto") @TableGenerator(name="tgAuto") Long id; }
@Entity class TabPlain { @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id; }
@Entity class TabPlain2 { @Id @GeneratedValue(strategy=GenerationType.TABLE) Integer id; }
@Entity class TabNoGen { @Id @GeneratedValue(strategy=GenerationType.TABLE,generator="nope") Long id; }
@Entity class TabGenNamed { @Id @GeneratedValue(strategy=GenerationType.TABLE,generator="tg1") @TableGenerator(name="tg1") Long id; }
@Entity class TabGenFull { @Id @GeneratedValue(strategy=GenerationType.TABLE,generator="tg2") @TableGenerator(name="tg2",table="idTab",pkColumnName="genKey",valueColumnName="genVal",pkColumnValue="hero",allocationSize=5,initialValue=10) Long id; }
@Entity class TabGenFull2 { @Id @GeneratedValue(strategy=GenerationType.TABLE,generator="tg3") @TableGenerator(name="tg3",table="idTab",pkColumnName="genKey",valueColumnName="genVal",pkColumnValue="hero2") Long id; }
@Entity class TabGenUnnamed { @Id @GeneratedValue(strategy=GenerationType.TABLE) @TableGenerator(table="unTab") Long id; }
@MappedSuperclass class Base { @Id @GeneratedValue Long id; } @Entity class SubA extends Base { } @Entity @Table(name="sub_b") class SubB extends Base { }
@MappedSuperclass class BaseG { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE,generator="bg") @SequenceGenerator(name="bg") Long id; } @Entity class SubGA extends BaseG { } @Entity class SubGB extends BaseG { }
@MappedSuperclass class BaseU { @Id @GeneratedValue @SequenceGenerator(allocationSize=9) Long id; } @Entity class SubUA extends BaseU { } @Entity class SubUB extends BaseU { }
@MappedSuperclass @SequenceGenerator(name="mscls",sequenceName="mscls_s") class BaseC { @Id @GeneratedValue(generator="mscls") Long id; } @Entity class SubCA extends BaseC { } 
@Entity class SchemaEnt2 { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity @Table(name="tschema",schema="sch") class SchemaEnt { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity class SeqNeg { @Id @GeneratedValue(generator="neg") @SequenceGenerator(name="neg",initialValue=0,allocationSize=1,options="cache 5") Long id; }
@Entity(name="OtherName") class NamedEnt { @Id @GeneratedValue long id; } @Entity @Table(name="`quoted Tab`") class QT { @Id @GeneratedValue long id; } @Entity class IntSeq { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) int id; } @Entity class ShortSeq { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) short id; } @Entity class BigSeq { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) java.math.BigInteger id; }
@Entity class InitTab { @Id @GeneratedValue(strategy=GenerationType.TABLE,generator="it") @TableGenerator(name="it",table="it_t",initialValue=0,allocationSize=1) Long id; } @Entity class AutoWithSG { @Id @GeneratedValue(strategy=GenerationType.AUTO, generator="asg") @SequenceGenerator(name="asg",sequenceName="asg_s") Long id; } @Entity class IdentWithGen { @Id @GeneratedValue(strategy=GenerationType.IDENTITY, generator="zzz") Long id; }
@Embeddable class EIdG implements java.io.Serializable { @GeneratedValue(strategy=GenerationType.SEQUENCE) long a; int b; } @Entity class EIdE { @EmbeddedId EIdG id; }
class ICK implements java.io.Serializable { long a; int b; } @Entity @IdClass(ICK.class) class ICE { @Id @GeneratedValue long a; @Id int b; }
