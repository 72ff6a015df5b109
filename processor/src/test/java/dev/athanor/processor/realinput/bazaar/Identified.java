package dev.athanor.processor.realinput.bazaar;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/** An identifier whose type only the entity knows. */
@MappedSuperclass
public abstract class Identified<K extends Serializable> {

  @Id @GeneratedValue public K id;

  @Version public int version;
}
