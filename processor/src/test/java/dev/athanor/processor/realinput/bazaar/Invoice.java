package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Numbered by a sequence with a quoted name. */
@Entity
@Table(name = "`Invoice Book`")
public class Invoice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
  @SequenceGenerator(
      name = "numbers",
      sequenceName = "`Invoice Numbers`",
      initialValue = 1000,
      allocationSize = 1)
  public long number;
}
