package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Embedded in others, and with an embedded part of its own. */
@Embeddable
public record Address(
    @Column(name = "`Street Name`", length = 80) String street, @Embedded PostCode postCode) {

  /** Embedded in an address. */
  @Embeddable
  public record PostCode(@Column(nullable = false) String code, int area) {}
}
