package dev.athanor.processor.snapshot;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses JSON, strictly and with line numbers. */
final class JsonParser {

  private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|={7}|>{7})(?: |\r?$)");

  private final String text;
  private final JsonReader reader;
  private int line = 1;
  private int counted;

  private JsonParser(String text) {
    this.text = text;
    reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
  }

  /**
   * The value that {@code text} is.
   *
   * @throws dev.athanor.problem.ProblemException if it is none, with the line
   */
  static JsonNode parse(String text) {
    Matcher conflict = CONFLICT.matcher(text);
    if (conflict.find()) {
      throw Faults.conflict(lines(text, 0, conflict.start()) + 1);
    }
    JsonParser parser = new JsonParser(text);
    try {
      JsonNode node = parser.node();
      if (parser.reader.peek() != JsonToken.END_DOCUMENT) {
        throw Faults.corrupt(parser.line(), "there is more behind the end");
      }
      return node;
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw Faults.corrupt(parser.line(), "this is no JSON", e);
    }
  }

  private JsonNode node() throws IOException {
    Object value =
        switch (reader.peek()) {
          case BEGIN_OBJECT -> object();
          case BEGIN_ARRAY -> array();
          case STRING -> reader.nextString();
          case BOOLEAN -> reader.nextBoolean();
          case NUMBER -> reader.nextLong();
          default -> throw Faults.corrupt(line(), "no value is expected here");
        };
    return new JsonNode(line(), value);
  }

  private Map<String, JsonNode> object() throws IOException {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String key = reader.nextName();
      if (members.put(key, node()) != null) {
        throw Faults.corrupt(line(), "\"" + key + "\" is there twice");
      }
    }
    reader.endObject();
    return members;
  }

  private List<JsonNode> array() throws IOException {
    List<JsonNode> items = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(node());
    }
    reader.endArray();
    return items;
  }

  private int line() {
    int offset = (int) Math.min(reader.getCharacterOffset(), text.length());
    if (offset > counted) {
      line += lines(text, counted, offset);
      counted = offset;
    }
    return line;
  }

  private static int lines(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines;
  }
}
