package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

/** Numbered by a table of its own, all of whose names are hard. */
@Entity
public class Complaint {

  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "complaints")
  @TableGenerator(
      name = "complaints",
      table = "`Last Numbers`",
      pkColumnName = "`key`",
      valueColumnName = "`value`",
      pkColumnValue = "it's a complaint",
      initialValue = 10,
      allocationSize = 5)
  public long id;
}
