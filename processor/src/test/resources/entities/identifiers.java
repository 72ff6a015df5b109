package entities;
import jakarta.persistence.*; import java.util.*; import java.io.Serializable;
// 2.4.1.3 of the specification, each example
@Entity class Employee { @Id long empId; String empName; @Column(unique=true) String badge; int no; }
class DependentId1 implements Serializable { String name; long emp; }
@Entity @IdClass(DependentId1.class) class Dependent1 { @Id String name; @Id @ManyToOne Employee emp; }
@Embeddable class DependentId2 implements Serializable { String name; long empPK; }
@Entity class Dependent2 { @EmbeddedId DependentId2 id; @MapsId("empPK") @ManyToOne Employee emp; }
class EmployeeId3 implements Serializable { String fname; String lname; }
@Entity @IdClass(EmployeeId3.class) class Employee3 { @Id String fname; @Id String lname; }
class DependentId3 implements Serializable { String name; EmployeeId3 emp; }
@Entity @IdClass(DependentId3.class) class Dependent3 { @Id String name; @Id @JoinColumns({@JoinColumn(name="FK1", referencedColumnName="fname"), @JoinColumn(name="FK2", referencedColumnName="lname")}) @ManyToOne Employee3 emp; }
@Embeddable class DependentId3b implements Serializable { String name; EmployeeId3 empPK; }
@Embeddable class EmployeeId4 implements Serializable { @Column(name="fname") String fname; @Column(name="lname") String lname; }
@Entity class Employee4 { @EmbeddedId EmployeeId4 empId; }
class DependentId4 implements Serializable { String name; EmployeeId4 emp; }
@Entity @IdClass(DependentId4.class) class Dependent4 { @Id String name; @Id @ManyToOne Employee4 emp; }
@Embeddable class DependentId4b implements Serializable { String name; EmployeeId4 empPK; }
@Entity class Dependent4b { @EmbeddedId DependentId4b id; @MapsId("empPK") @ManyToOne Employee4 emp; }
@Entity class Dependent4c { @EmbeddedId DependentId4b id; @MapsId("empPK") @ManyToOne @JoinColumn(name="e1", referencedColumnName="lname") @JoinColumn(name="e2", referencedColumnName="fname") Employee4 emp; }
@Entity class Person5 { @Id String ssn; }
@Entity class MedicalHistory5 { @Id @OneToOne Person5 patient; }
@Entity class MedicalHistory5b { @Id String id; @MapsId @OneToOne Person5 patient; }
class PersonId6 implements Serializable { String fname; String lname; }
@Entity @IdClass(PersonId6.class) class Person6 { @Id String fname; @Id String lname; }
@Entity @IdClass(PersonId6.class) class MedicalHistory6 { @Id @OneToOne @JoinColumn(name="F", referencedColumnName="fname") @JoinColumn(name="L", referencedColumnName="lname") Person6 patient; }
@Embeddable class PersonId7 implements Serializable { @Column(name="fname") String fname; @Column(name="lname") String lname; }
@Entity class Person7 { @EmbeddedId PersonId7 id; }
@Entity @IdClass(PersonId7.class) class MedicalHistory7 { @Id @OneToOne Person7 patient; }
@Entity class MedicalHistory7b { @EmbeddedId PersonId7 id; @MapsId @OneToOne Person7 patient; }
@Entity class MedicalHistory7c { @EmbeddedId PersonId7 id; @MapsId @JoinColumns({@JoinColumn(name="FN", referencedColumnName="fname"), @JoinColumn(name="LN", referencedColumnName="lname")}) @OneToOne Person7 patient; @ElementCollection Set<String> notes; }
@Entity class Refs { @Id long id; @ManyToOne @JoinColumn(referencedColumnName="badge") Employee byBadge; @ManyToOne MedicalHistory7b h7b; @ManyToOne Dependent4b d4b; @OneToOne MedicalHistory5b h5; @ManyToMany Set<Dependent1> d1s; }
@MappedSuperclass abstract class Base<T> { @Id @OneToOne T owner; } 
@Entity class Gen extends Base<Employee> { }
@MappedSuperclass abstract class BaseM<T> { @Id Long id; @MapsId @OneToOne T owner; } 
@Entity class GenM extends BaseM<Employee> { }
record RecId(String a, long emp) implements Serializable {}
@Entity @IdClass(RecId.class) class RecE { @Id String a; @Id @ManyToOne Employee emp; }
@Embeddable record RecEmb(@Column(length=7) String a, long e) implements Serializable {}
@Entity class RecEE { @EmbeddedId RecEmb id; @MapsId("e") @ManyToOne Employee emp; @ElementCollection List<RecEmb> recs; }
@Entity class Inh { @Id @ManyToOne Employee e; } @Entity class InhSub extends Inh { String s; }
