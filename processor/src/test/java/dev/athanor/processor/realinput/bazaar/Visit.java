package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Numbered by the table that all share. */
@Entity
public class Visit {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  public Long id;
}
