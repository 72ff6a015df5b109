package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A UUID as text. */
@Entity
public class Token {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @Column(length = 36)
  public String id;

  @Column(name = "`check`")
  public boolean check;
}
