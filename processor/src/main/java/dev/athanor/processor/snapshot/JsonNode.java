package dev.athanor.processor.snapshot;

import dev.athanor.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a JSON text that knows its line, so that whatever is wrong with it can be shown.
 *
 * @param line where it ends, from 1
 * @param value a Boolean, Long, String, List or Map
 */
record JsonNode(int line, Object value) {

  /** The value of this key. */
  JsonNode get(String key) {
    JsonNode value = object().get(key);
    if (value == null) {
      throw Faults.corrupt(line, "there is no \"" + key + "\"");
    }
    return value;
  }

  /** The value of this key, if it is there. */
  Optional<JsonNode> find(String key) {
    return Optional.ofNullable(object().get(key));
  }

  /** Refuses a key that is none of these: a slip of the pen would be lost otherwise. */
  JsonNode only(String... keys) {
    List<String> known = Arrays.asList(keys);
    for (Map.Entry<String, JsonNode> entry : object().entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw Faults.corrupt(entry.getValue().line, "\"" + entry.getKey() + "\" is no known key");
      }
    }
    return this;
  }

  /** What each item of this key's array is read as; none if the key is not there. */
  <T> List<T> list(String key, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    for (JsonNode item : items(key)) {
      items.add(item.read(read));
    }
    return List.copyOf(items);
  }

  /** The items of this key's array; none if the key is not there. */
  List<JsonNode> items(String key) {
    return find(key).map(JsonNode::array).orElse(List.of());
  }

  /** What this is read as. What values refuse is the text's fault, and gets its line. */
  <T> T read(Function<JsonNode, T> read) {
    try {
      return read.apply(this);
    } catch (ProblemException e) {
      throw Faults.isLocated(e) ? e : Faults.corrupt(line, phrase(e.problem().fact()), e);
    } catch (IllegalArgumentException e) {
      throw Faults.corrupt(line, phrase(String.valueOf(e.getMessage())), e);
    }
  }

  Optional<String> findText(String key) {
    return find(key).map(JsonNode::text);
  }

  boolean flag(String key, boolean otherwise) {
    return find(key).map(node -> node.as(Boolean.class, "true or false")).orElse(otherwise);
  }

  long number(String key, long otherwise) {
    return find(key).map(JsonNode::number).orElse(otherwise);
  }

  long number() {
    return as(Long.class, "an integer");
  }

  String text() {
    return as(String.class, "a string");
  }

  boolean isText() {
    return value instanceof String;
  }

  @SuppressWarnings("unchecked")
  List<JsonNode> array() {
    return as(List.class, "an array");
  }

  @SuppressWarnings("unchecked")
  Map<String, JsonNode> object() {
    return as(Map.class, "an object");
  }

  private static String phrase(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }

  private <T> T as(Class<T> type, String kind) {
    if (!type.isInstance(value)) {
      throw Faults.corrupt(line, kind + " is expected");
    }
    return type.cast(value);
  }
}
