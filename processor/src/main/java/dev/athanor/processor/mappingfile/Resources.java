package dev.athanor.processor.mappingfile;

import java.nio.file.Path;
import java.util.Optional;

/** The files beside the classes of a project, by their names in it. */
public interface Resources {

  /** A file that a build or the compiler can tell of, empty if there is none of that name. */
  Optional<Resource> find(String name);

  /** The same, also among the libraries. */
  Optional<Resource> findAnywhere(String name);

  /** The folder that they are in, where there is one. */
  Optional<Path> root();

  /**
   * A file.
   *
   * @param location where it is, for people
   * @param content what is in it
   */
  record Resource(String location, byte[] content) {}
}
