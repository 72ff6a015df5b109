package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;

/** An embedded identifier, a part of which is an association into the same named schema. */
@Entity
@Table(schema = "warehouse")
public class Stock {

  /** Its identifier. */
  @Embeddable
  public record Key(String shelf, Integer articleId) implements Serializable {}

  @EmbeddedId public Key key;

  @MapsId("articleId")
  @ManyToOne
  public Article article;

  public long amount;
}
