package entities; import jakarta.persistence.*; import java.util.*;
@Entity @Table(name="`Quo Ted`") class Q1 { @Id @Column(name="`Id`") long id; @Column(name="\"dbl Q\"") String d; @Column(name="`lower`") String lo; String MixedCase; @ManyToOne Q1 parent; @ManyToMany Set<Q1> many; @ElementCollection Set<String> strs; @Column(name="`UPPER`",unique=true) String up; @ManyToOne @JoinColumn(name="`jc Q`") Q1 jcq; }
@Entity @Table(name="`qt2`",indexes=@Index(name="`ix Q`",columnList="`colA`, b")) class Q2 { @Id long id; @Column(name="`colA`") String a; String b; @ManyToOne Q1 q1; }
@Entity @Table(name="`Seq`") class Q3 { @Id @GeneratedValue long id; @Column(name="first name") String first; @Column(name="2nd") String second; @ManyToOne Q3 parent; }
@Entity @Table(name="Space Table") class Q4 { @Id @GeneratedValue long id; @ElementCollection Set<String> words; }
