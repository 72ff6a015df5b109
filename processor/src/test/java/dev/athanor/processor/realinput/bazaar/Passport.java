package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

/** Shares the identifier of its customer. */
@Entity
public class Passport {

  @Id public Long id;

  @MapsId @OneToOne public Customer customer;

  public String number;
}
