package dev.athanor.processor.writing;

import java.util.ArrayList;
import java.util.List;

/** A message as the Javadoc comment of a class, in the lines that google-java-format gives it. */
final class JavadocText {

  private static final int MAX_WIDTH = 100;

  private JavadocText() {}

  /** The comment, from its opening mark to its closing one. */
  static String comment(String message) {
    String sentence = escaped(sentence(message));
    String line = "/** " + sentence + " */";
    if (line.length() <= MAX_WIDTH) {
      return line;
    }
    return "/**\n * " + String.join("\n * ", lines(sentence)) + "\n */";
  }

  /** The message on one line, with a capital letter at its start and a point at its end. */
  private static String sentence(String message) {
    String text = message.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
    if (text.isEmpty()) {
      return "Migration.";
    }
    int first = text.codePointAt(0);
    String capital = Character.toString(Character.toUpperCase(first));
    String rest = text.substring(Character.charCount(first));
    return capital + rest + (Character.isLetterOrDigit(last(text)) ? "." : "");
  }

  private static int last(String text) {
    return text.codePointBefore(text.length());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*", "&#42;")
        .replace("\\", "&#92;");
  }

  private static List<String> lines(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ")) {
      if (line.length() > 0 && " * ".length() + line.length() + 1 + word.length() > MAX_WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
