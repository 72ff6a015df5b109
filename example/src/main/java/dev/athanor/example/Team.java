package dev.athanor.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A team of heroes. */
@Entity
public class Team {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, unique = true, length = 100)
  private String name;

  private String headquarters;

  /** For the persistence provider. */
  protected Team() {}

  /** A team without heroes. */
  public Team(String name, String headquarters) {
    this.name = name;
    this.headquarters = headquarters;
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Where it meets. */
  public String headquarters() {
    return headquarters;
  }
}
