package dev.athanor.processor.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts a JSON object together whose members stand on one line. */
final class JsonText {

  private final List<String> members = new ArrayList<>();

  /** Adds a member whose value is JSON already. */
  JsonText raw(String key, String json) {
    members.add(quoted(key) + ": " + json);
    return this;
  }

  JsonText text(String key, Object text) {
    return raw(key, quoted(text.toString()));
  }

  JsonText text(String key, Optional<String> text) {
    text.ifPresent(present -> text(key, present));
    return this;
  }

  JsonText texts(String key, Collection<?> texts) {
    return raw(key, array(texts.stream().map(text -> quoted(text.toString())).toList()));
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

  /** The members, each as JSON. */
  List<String> members() {
    return members;
  }

  /** The object on one line. */
  String line() {
    return "{" + String.join(", ", members) + "}";
  }

  /** An array of values that are JSON already, on one line. */
  static String array(Collection<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  /** A block with each item on lines of its own. */
  static String block(String open, Collection<String> items, String close) {
    return items.isEmpty()
        ? open + close
        : open + "\n  " + String.join(",\n", items).replace("\n", "\n  ") + "\n" + close;
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
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
    return json.append('"').toString();
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
