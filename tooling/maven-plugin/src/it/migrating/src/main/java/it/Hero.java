package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Hero {
  @Id Long id;
  String name;
}
