package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** An association whose target only the entity knows. */
@MappedSuperclass
public abstract class Owned<T> {

  @ManyToOne(optional = false)
  public T owner;
}
