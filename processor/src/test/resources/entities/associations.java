package entities;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Node {
  @Id long id;
  @ManyToMany @JoinTable(name = "links") Set<Node> out;
  @ManyToMany(mappedBy = "out") Set<Node> in;
  @ManyToOne Node parent;
  @OneToMany(mappedBy = "parent") List<Node> children;
}

@Embeddable
class PartId implements Serializable {
  String zone;
  int number;
}

@Entity
class Part {
  @EmbeddedId PartId id;
  @ManyToMany Set<Part> fits;
  @OneToMany @JoinColumns({
    @JoinColumn(name = "owner_zone", referencedColumnName = "zone"),
    @JoinColumn(name = "owner_number", referencedColumnName = "number")
  }) Set<Bolt> bolts;
  @ElementCollection Set<String> labels;
  @OneToOne Part twin;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"code", "batch"}))
class Bolt {
  @Id long id;
  String code;
  int batch;
  @Column(name = "part_zone", insertable = false, updatable = false) String partZone;
  @ManyToOne @JoinColumns({
    @JoinColumn(name = "part_number", referencedColumnName = "number"),
    @JoinColumn(name = "part_zone", referencedColumnName = "zone")
  }) Part part;
  @ManyToOne @JoinColumns({
    @JoinColumn(name = "like_code", referencedColumnName = "code"),
    @JoinColumn(name = "like_batch", referencedColumnName = "batch")
  }) Bolt like;
  @Enumerated(EnumType.STRING) Head head;
}

enum Head { ROUND, FLAT }


@Entity
@AssociationOverride(name = "office.place", joinColumns = @JoinColumn(name = "office_at"))
@AttributeOverride(name = "office.phone", column = @Column(name = "office_phone", length = 20))
class Person {
  @Id String name;
  @Embedded Simple office;
  @Embedded Who who;
  @ElementCollection
  @AttributeOverride(name = "phone", column = @Column(name = "tel", nullable = false))
  @AssociationOverride(name = "place", joinColumns = @JoinColumn(name = "at"))
  List<Simple> earlier;
  @ElementCollection @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = {"Person_name", "nick"}))
  @Column(name = "nick") Set<String> nicks;
  @ManyToMany
  @JoinTable(uniqueConstraints = @UniqueConstraint(columnNames = {"Person_name", "where_id"}),
      inverseJoinColumns = @JoinColumn(name = "where_id"))
  Set<Node> where;
  @ManyToMany @JoinTable(name = "jt_ix", indexes = @Index(columnList = "b", unique = true), inverseJoinColumns = @JoinColumn(name = "b"))
  Set<Node> indexed;
  @ManyToMany @JoinTable(name = "jt_col", inverseJoinColumns = @JoinColumn(name = "c", unique = true)) Set<Node> single;
  @OneToMany @JoinTable(name = "jt_many", inverseJoinColumns = @JoinColumn(name = "d", unique = true)) Set<Node> many;
}

@Embeddable
class Simple {
  String phone;
  @ManyToOne Node place;
}

@Embeddable
class Who {
  @ManyToOne Node place;
  @ElementCollection List<String> aliases;
}

@Entity
@Table(name = "far", schema = "sch")
class Far {
  @Id long id;
  @ManyToOne Near near;
  @ManyToMany @JoinTable(schema = "sch") Set<Near> nears;
  @ElementCollection Set<Integer> sizes;
}

@Entity
class Near {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
  @ManyToOne Far far;
  @ElementCollection @OrderColumn(name = "pos") int[] marks;
  @ElementCollection @Enumerated(EnumType.STRING) @Column(length = 255, nullable = false) Set<Head> heads;
}

@MappedSuperclass
class Base<K extends Serializable, O> {
  @Id K id;
  @ManyToOne O owner;
  @OneToMany Set<O> others;
  @Version long version;
}

@Entity
class Leaf extends Base<UUID, Node> {
  String text;
}

@Entity
class Twig extends Base<Long, Leaf> {}

class TripId implements Serializable {
  long bus;
  PartId stop;
  int day;
}

@Entity
@IdClass(TripId.class)
class Trip {
  @Id @ManyToOne Bus bus;
  @Id @ManyToOne Part stop;
  @Id int day;
  @ManyToOne @JoinColumn(name = "b1") @JoinColumn(name = "b2") @JoinColumn(name = "b3") @JoinColumn(name = "b4") Trip previous;
}

@Entity
class Bus {
  @Id long id;
  @OneToMany(mappedBy = "bus") @OrderColumn List<Trip> trips;
}

class Nest {
  @Entity
  static class Egg {
    @Id @GeneratedValue Long id;
    @ManyToOne Egg near;
    @ElementCollection Set<Integer> spots;
    @ManyToMany Set<Bus> buses;
  }
}
