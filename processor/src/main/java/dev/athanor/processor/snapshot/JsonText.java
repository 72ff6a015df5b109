package dev.athanor.processor.snapshot;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Puts a JSON object together whose members stand on one line, or each on lines of its own. What is
 * on lines of its own within another is written right into that one's text, however deep.
 */
final class JsonText {

  private static final int USUAL_LENGTH = 120;
  private static final String STEP = "  ";

  private final StringBuilder json;
  private final String first;
  private final String separator;
  private final String last;
  private boolean empty = true;

  private JsonText(StringBuilder json, String first, String separator, String last) {
    this.json = json.append('{');
    this.first = first;
    this.separator = separator;
    this.last = last;
  }

  /** An object on one line. */
  JsonText() {
    this(new StringBuilder(USUAL_LENGTH), "", ", ", "");
  }

  /** An object on lines. */
  private JsonText(StringBuilder json, String last) {
    this(json, last + STEP, "," + last + STEP, last);
  }

  /** An object whose members stand on lines of their own. */
  static JsonText onLines() {
    return new JsonText(new StringBuilder(), "\n");
  }

  /** Adds a member that is such an object, too, and is there as soon as it is closed. */
  JsonText object(String key) {
    key(key);
    return new JsonText(json, first);
  }

  /** Adds a member whose value is JSON already, on one line. */
  JsonText raw(String key, String value) {
    key(key).append(value);
    return this;
  }

  JsonText text(String key, Object text) {
    quote(text.toString(), key(key));
    return this;
  }

  JsonText text(String key, Optional<String> text) {
    return text.isPresent() ? text(key, text.get()) : this;
  }

  JsonText texts(String key, Collection<?> texts) {
    key(key).append('[');
    String before = "";
    for (Object text : texts) {
      quote(text.toString(), json.append(before));
      before = ", ";
    }
    json.append(']');
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

  /** Adds an array, each item on a line of its own. */
  <T> JsonText lines(String key, Collection<T> items, Function<T, String> write) {
    return array(key, items, item -> json.append(write.apply(item)));
  }

  /** Adds an array of objects whose members stand on lines of their own. */
  <T> JsonText blocks(String key, Collection<T> items, BiConsumer<T, JsonText> write) {
    return array(
        key,
        items,
        item -> {
          JsonText block = new JsonText(json, first + STEP);
          write.accept(item, block);
          return block.close();
        });
  }

  private <T> JsonText array(String key, Collection<T> items, Function<T, StringBuilder> write) {
    key(key).append('[');
    String before = first + STEP;
    for (T item : items) {
      json.append(before);
      write.apply(item);
      before = separator + STEP;
    }
    json.append(items.isEmpty() ? "" : first).append(']');
    return this;
  }

  /** Ends the object. */
  StringBuilder close() {
    return json.append(empty ? "" : last).append('}');
  }

  /** The object, which is ended. */
  String line() {
    return close().toString();
  }

  private StringBuilder key(String key) {
    json.append(empty ? first : separator);
    empty = false;
    return quote(key, json).append(": ");
  }

  /** An array of values that are JSON already, on one line. */
  static String array(Collection<String> items) {
    return "[" + String.join(", ", items) + "]";
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
