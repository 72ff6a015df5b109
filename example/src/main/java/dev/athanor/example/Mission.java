package dev.athanor.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Something that has to be done by heroes. */
@Entity
public class Mission {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @Column(nullable = false)
  private String title;

  private LocalDate due;

  @ManyToMany
  @JoinTable(
      name = "mission_hero",
      joinColumns = @JoinColumn(name = "mission_id"),
      inverseJoinColumns = @JoinColumn(name = "hero_id"))
  private Set<Hero> heroes = new HashSet<>();

  /** For the persistence provider. */
  protected Mission() {}

  /** A mission that nobody is on yet. */
  public Mission(String title, LocalDate due) {
    this.title = title;
    this.due = due;
  }

  /** What is to be done. */
  public String title() {
    return title;
  }

  /** By when, or null. */
  public LocalDate due() {
    return due;
  }

  /** Who is on it; may be added to. */
  public Set<Hero> heroes() {
    return heroes;
  }
}
