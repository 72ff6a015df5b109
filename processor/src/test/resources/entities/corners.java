package entities;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

enum Mood { GLAD, SAD }

interface Named { String getName(); }

@Embeddable
class Money {
  @Column(precision = 12, scale = 2) BigDecimal amount;
  String currency;
}

@Embeddable
class Price {
  @Embedded
  @AttributeOverride(name = "currency", column = @Column(name = "cur", length = 3))
  Money net;
  @Basic(optional = false) Integer vat;
  @Enumerated(EnumType.STRING) Mood mood;
}

@Embeddable
@Access(AccessType.PROPERTY)
class Span {
  private LocalDate from;
  private LocalDate until;
  @Column(name = "starts", nullable = false) public LocalDate getFrom() { return from; }
  public void setFrom(LocalDate from) { this.from = from; }
  public LocalDate getUntil() { return until; }
  public void setUntil(LocalDate until) { this.until = until; }
}

@Embeddable
class Inner implements Serializable {
  int low;
  int high;
}

@Embeddable
class DeepId implements Serializable {
  Inner inner;
  @ManyToOne Shop shop;
  @Enumerated(EnumType.STRING) Mood mood;
}

@Entity
class Deep {
  @EmbeddedId DeepId id;
  @Column(unique = true, nullable = false, length = 40) String mark;
}

@Entity
class UsesDeep {
  @Id LocalDate day;
  @ManyToOne(optional = false) Deep deep;
  @OneToMany @JoinColumn Set<Deep> deeps;
  @ManyToMany List<Deep> many;
  @ManyToOne @JoinColumn(name = "mark", referencedColumnName = "mark", columnDefinition = "varchar(40)") Deep byMark;
}

@Entity
class Shop implements Named {
  @Id @Column(unique = true, length = 30) String name;
  public String getName() { return name; }
  @Embedded Price price;
  @Embedded
  @AttributeOverride(name = "net.amount", column = @Column(name = "old_amount", precision = 9, scale = 1))
  @AttributeOverride(name = "net.currency", column = @Column(name = "old_currency"))
  @AttributeOverride(name = "vat", column = @Column(name = "old_vat"))
  @AttributeOverride(name = "mood", column = @Column(name = "old_mood"))
  Price old;
  Span open;
  @ElementCollection Set<Price> prices;
  @ElementCollection List<Span> closed;
  @ElementCollection Set<Mood> moods;
  @ElementCollection @Column(nullable = false) Set<LocalDateTime> times;
  @ManyToOne(targetEntity = Shop.class) Named next;
  @OneToMany(targetEntity = Owner.class) Collection owners;
  @Temporal(TemporalType.DATE) Calendar since;
  @Lob char[] text;
  @Lob @Basic(optional = false) byte[] picture;
  @Version java.sql.Timestamp touched;
  boolean isOpen;
}

@MappedSuperclass
abstract class Kept<T> {
  private long id;
  private T value;
  private Set<T> values;
  @Column(name = "note_a") public String getNote() { return ""; }
  public void setNote(String note) {}
  public String getPlain() { return ""; }
  public void setPlain(String note) {}
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) public long getId() { return id; }
  public void setId(long id) { this.id = id; }
  @Column(name = "val") public T getValue() { return value; }
  public void setValue(T value) { this.value = value; }
  @ElementCollection public Set<T> getValues() { return values; }
  public void setValues(Set<T> values) { this.values = values; }
}

@Entity
class Owner extends Kept<Integer> {
  private Span span;
  private Owner self;
  private List<Owner> helpers;
  @Override @Column(name = "worth", nullable = false) public Integer getValue() { return super.getValue(); }
  @Override @Column(name = "note_b", nullable = false) public String getNote() { return ""; }
  @Override @Transient public String getPlain() { return ""; }
  public Span getSpan() { return span; }
  public void setSpan(Span span) { this.span = span; }
  @OneToOne(optional = false) @JoinColumn(name = "me", unique = true) public Owner getSelf() { return self; }
  public void setSelf(Owner self) { this.self = self; }
  @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "boss"), inverseJoinColumns = @JoinColumn(name = "hand"))
  @OrderColumn(name = "nr") public List<Owner> getHelpers() { return helpers; }
  public void setHelpers(List<Owner> helpers) { this.helpers = helpers; }
}

@Entity(name = "Short")
class AVeryLongClassName extends Kept<String> {
  @Transient public String getNothing() { return ""; }
}

@Entity
class Pair {
  @EmbeddedId PairId id;
  @MapsId("left") @ManyToOne @JoinColumn(name = "l") AVeryLongClassName left;
  @MapsId("right") @ManyToOne AVeryLongClassName right;
  Instant since;
}

@Embeddable
class PairId implements Serializable {
  long left;
  long right;
}
