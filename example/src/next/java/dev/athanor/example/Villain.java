package dev.athanor.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What the next release brings: the demo shows the migration that it asks for. */
@Entity
@Table(indexes = @Index(name = "ix_villain_name", columnList = "name"))
class Villain {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  String name;

  @Column(length = 500)
  String evilPlan;

  @ManyToOne(optional = false)
  Hero nemesis;
}
