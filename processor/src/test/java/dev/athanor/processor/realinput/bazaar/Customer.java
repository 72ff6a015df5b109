package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A reserved word for a table, collections of every kind, embedded parts with overrides. */
@Entity
@Table(
    name = "`user`",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_user_login",
            columnNames = {"`group`", "login"}))
public class Customer extends Identified<Long> {

  @Column(name = "`group`", nullable = false)
  public String group;

  @Column(length = 40)
  public String login;

  @Embedded public Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "`select`", length = 90))
  @AttributeOverride(name = "postCode.code", column = @Column(name = "workCode"))
  @AttributeOverride(name = "postCode.area", column = @Column(name = "workArea"))
  public Address work;

  @Enumerated(EnumType.STRING)
  public Rank rankByName;

  @Enumerated(EnumType.ORDINAL)
  public Rank rankByOrder;

  @Lob public String biography;

  @Lob public byte[] photo;

  @ElementCollection public Set<String> nickNames = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "pastAddresses", joinColumns = @JoinColumn(name = "`table`"))
  @OrderColumn(name = "`position`")
  public List<Address> pastAddresses = new ArrayList<>();

  @ElementCollection
  @Enumerated(EnumType.STRING)
  public List<Rank> pastRanks = new ArrayList<>();

  @ManyToMany
  @JoinTable(name = "`User Tags`")
  public Set<Tag> tags = new HashSet<>();

  @OneToMany
  @JoinColumn(name = "customerRef")
  @OrderColumn
  public List<Token> tokens = new ArrayList<>();

  @OneToMany(mappedBy = "owner")
  public List<Order> orders = new ArrayList<>();
}
