package dev.athanor.example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;

/** Somebody with a secret. */
@Entity
@Table(indexes = @Index(name = "ix_hero_name", columnList = "name"))
public class Hero {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String name;

  @Column(name = "alias", nullable = false)
  private String secretName;

  private Integer age;

  @Column(nullable = false, unique = true, length = 64)
  private String slug;

  @Enumerated(EnumType.STRING)
  @Column(name = "hero_rank", length = 20)
  private Rank rank = Rank.RECRUIT;

  @ManyToOne private Team team;

  @ElementCollection
  @CollectionTable(name = "hero_power")
  @Column(name = "power", nullable = false, length = 80)
  private Set<String> powers = new TreeSet<>();

  /** For the persistence provider. */
  protected Hero() {}

  /** A hero of a team. */
  public Hero(String name, String secretName, Team team) {
    this.name = name;
    this.secretName = secretName;
    this.slug = Slugs.of(name);
    this.team = team;
  }

  /** What the papers say. */
  public String name() {
    return name;
  }

  /** What only the team knows. */
  public String secretName() {
    return secretName;
  }

  /** The name in addresses. */
  public String slug() {
    return slug;
  }

  /** How far the hero has come. */
  public Rank rank() {
    return rank;
  }

  /** Whom the hero works with, or null. */
  public Team team() {
    return team;
  }

  /** What the hero can do; may be added to. */
  public Set<String> powers() {
    return powers;
  }
}
