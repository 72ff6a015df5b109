package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A table in a schema of its own, numbered by its own column, that refers to itself. */
@Entity
@Table(schema = "warehouse")
public class Article {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Integer id;

  @Column(name = "`ArticleName`", unique = true)
  public String name;

  @Column(check = @CheckConstraint(name = "ck_article_weight", constraint = "grams > 0"))
  public int grams;

  @Column(columnDefinition = "varchar(10) default 'new'")
  public String condition;

  @ManyToOne public Article successor;
}
