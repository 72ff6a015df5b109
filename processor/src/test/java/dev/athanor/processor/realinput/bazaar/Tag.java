package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An identifier that the application gives, quoted and of mixed case. */
@Entity
public class Tag {

  @Id
  @Column(name = "`Name`", length = 30)
  public String name;
}
