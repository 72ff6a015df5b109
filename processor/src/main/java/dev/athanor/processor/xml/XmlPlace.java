package dev.athanor.processor.xml;

/**
 * A line in a file.
 *
 * @param file the name of the file, as far as it is known
 * @param line the line, from 1
 */
public record XmlPlace(String file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
