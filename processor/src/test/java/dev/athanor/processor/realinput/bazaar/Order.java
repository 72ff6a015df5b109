package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;

/** A reserved word for a table, under an identifier that is a UUID, and all temporal types. */
@Entity
@Table(
    name = "`order`",
    indexes = {
      @Index(name = "ix_order_placed", columnList = "placedAt desc, `owner_id`"),
      @Index(name = "ix_order_day", columnList = "`day`", unique = true)
    })
public class Order extends Owned<Customer> {

  @Id @GeneratedValue public UUID id;

  @Column(nullable = false)
  public Instant placedAt;

  @Column(name = "`day`")
  public LocalDate day;

  @Column(name = "`hour`", secondPrecision = 3)
  public LocalTime hour;

  public LocalDateTime departure;
  public OffsetDateTime arrival;
  public ZonedDateTime inspection;
  public Duration validFor;

  @Column(name = "`year`")
  public Year year;

  public Date legacyTime;

  public UUID trackingCode;
}
