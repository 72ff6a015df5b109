package entities; import jakarta.persistence.*; import java.util.*; 
@Embeddable class Prm { int i; boolean b; char c; Integer w; @Column(nullable=false) int nn; @Basic(optional=false) Integer bo; @Basic int bas; @Column(name="coln") int col; @Enumerated(EnumType.STRING) @Column(nullable=false) E en; }
enum E { A }
@Entity class HasOpt { @Id long id; @Embedded Prm a; } 
@Entity class HasIdEmb { @EmbeddedId PK id; @Column(nullable=true) int x; @Basic(optional=true) int y; @Column int z; @Column(insertable=false,updatable=false) int ro;  @org.hibernate.annotations.CreationTimestamp java.time.Instant cr; @org.hibernate.annotations.Generated int gen;   }
@Embeddable class PK implements java.io.Serializable { int i; Integer w; @Column(nullable=true) String s; }
@Entity class El { @Id long id; @ElementCollection @CollectionTable(name="el_list") @OrderColumn List<Prm> l; @ElementCollection @CollectionTable(name="el_set") Set<Prm> s; }
@Entity class OneOpt { @Id long id; @OneToOne(optional=false) HasOpt o; @OneToOne HasOpt o2; @OneToOne(optional=false) @JoinColumn(name="o3x") HasOpt o3; @ManyToOne @JoinColumns({@JoinColumn(name="i1",referencedColumnName="i"),@JoinColumn(name="w1",referencedColumnName="w"),@JoinColumn(name="s1",referencedColumnName="s")}) HasIdEmb he; @ManyToOne(fetch=FetchType.LAZY) @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SELECT) HasOpt lz; @ManyToOne @jakarta.persistence.Basic(optional=false) @Transient HasOpt tt; }

@MappedSuperclass class Ms { int msPlain; @Column int msCol; @Column(name="cc") int msColName; @Column(updatable=false) boolean msUpd; }
@Entity class N extends Ms { @Id long id; int plain; @Column int col; @Column(name="nm") int colName; @Basic int basic; @Basic @Column int basicCol; @Basic(optional=true) @Column int bo; @Basic(optional=false) @Column Integer bof; @Column(nullable=false) int cnn; @Column(columnDefinition="int default 5") int cdef; @Version @Column int ver; E1 e; @AttributeOverrides({@AttributeOverride(name="p",column=@Column(name="p2")),@AttributeOverride(name="q",column=@Column(name="q2")),@AttributeOverride(name="r",column=@Column(name="r2"))}) @Embedded E1 e2; }
@Embeddable class E1 { int p; @Basic boolean q; @Column boolean r; }
@Entity class Pr { private long id; private int a; @Id public long getId() { return id; } public void setId(long i) {} public int getA() { return 1; } public void setA(int a) {} @Column public int getB() { return 1; } public void setB(int a) {} }
