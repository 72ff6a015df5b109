package dev.athanor.processor.snapshot;

import java.util.Collection;
import java.util.Optional;

/** Puts a JSON object together whose members stand on one line, or each on lines of its own. */
final class JsonText {

  private static final int USUAL_LENGTH = 120;

  private final String separator;
  private final StringBuilder members = new StringBuilder(USUAL_LENGTH);

  /** An object on one line. */
  JsonText() {
    this(", ");
  }

  private JsonText(String separator) {
    this.separator = separator;
  }

  /** An object whose members stand on lines of their own. */
  static JsonText onLines() {
    return new JsonText(",\n");
  }

  /** Adds a member whose value is JSON already. */
  JsonText raw(String key, String json) {
    key(key).append(json);
    return this;
  }

  JsonText text(String key, Object text) {
    quote(text.toString(), key(key));
    return this;
  }

  private StringBuilder key(String key) {
    if (members.length() > 0) {
      members.append(separator);
    }
    return quote(key, members).append(": ");
  }

  JsonText text(String key, Optional<String> text) {
    return text.isPresent() ? text(key, text.get()) : this;
  }

  JsonText texts(String key, Collection<?> texts) {
    key(key).append('[');
    String before = "";
    for (Object text : texts) {
      quote(text.toString(), members.append(before));
      before = ", ";
    }
    members.append(']');
    return this;
  }

  /** Adds a list that is not empty. */
  JsonText textsIfAny(String key, Collection<?> texts) {
    return texts.isEmpty() ? this : texts(key, texts);
  }

  /** Adds a flag that is up. */
  JsonText flag(String key, boolean up) {
    return up ? raw(key, "true") : this;
  }

  JsonText number(String key, long number, long otherwise) {
    return number == otherwise ? this : raw(key, Long.toString(number));
  }

  /** The object on one line. */
  String line() {
    return "{" + members + "}";
  }

  /** The object with each member on lines of its own. */
  String block() {
    if (members.isEmpty()) {
      return "{}";
    }
    StringBuilder json = new StringBuilder(members.length() + members.length() / 8).append('{');
    indent(members, json);
    return json.append("\n}").toString();
  }

  /** An array of values that are JSON already, on one line. */
  static String array(Collection<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  /** An array of values that are JSON already, each on lines of its own. */
  static String lines(Collection<String> items) {
    if (items.isEmpty()) {
      return "[]";
    }
    int length = items.stream().mapToInt(String::length).sum();
    StringBuilder json = new StringBuilder(length + length / 8).append('[');
    String before = "";
    for (String item : items) {
      indent(item, json.append(before));
      before = ",";
    }
    return json.append("\n]").toString();
  }

  private static void indent(CharSequence lines, StringBuilder json) {
    json.append("\n  ");
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      json.append(c);
      if (c == '\n') {
        json.append("  ");
      }
    }
  }

  static String quoted(String text) {
    return quote(text, new StringBuilder(text.length() + 2)).toString();
  }

  private static StringBuilder quote(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        default -> {
          if (isVisible(c)) {
            json.appendCodePoint(c);
          } else {
            json.append(String.format("\\u%04x", c));
          }
        }
      }
    }
    return json.append('"');
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return c > 0xffff
        || type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR;
  }
}
