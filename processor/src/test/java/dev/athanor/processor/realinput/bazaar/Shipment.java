package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Numbered by a sequence in a named schema. */
@Entity
public class Shipment extends Owned<Order> {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shipments")
  @SequenceGenerator(
      name = "shipments",
      schema = "warehouse",
      sequenceName = "shipmentNumbers",
      allocationSize = 20)
  public Long id;
}
