package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Another type of identifier below the same superclass, and a name that needs quotation marks. */
@Entity
public class Review extends Identified<Integer> {

  @Column(name = "number of stars")
  public short stars;
}
