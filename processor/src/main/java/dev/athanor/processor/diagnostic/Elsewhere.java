package dev.athanor.processor.diagnostic;

/** Something that is declared in a file that is none of the compiler's, which tells its place. */
public interface Elsewhere {

  /** The file and line. */
  String location();
}
