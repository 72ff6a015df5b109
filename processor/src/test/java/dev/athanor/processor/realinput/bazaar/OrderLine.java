package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** An identifier of an association and a number. */
@Entity
@IdClass(OrderLine.Key.class)
@Table(comment = "What's \"in\" an order", options = "")
public class OrderLine {

  /** Its identifier. */
  public record Key(UUID order, int number) implements Serializable {}

  @Id @ManyToOne public Order order;

  @Id public int number;

  @Column(name = "`key`", comment = "It's quoted")
  public String key;

  @Column(name = "`value`", precision = 12, scale = 3)
  public BigDecimal value;
}
