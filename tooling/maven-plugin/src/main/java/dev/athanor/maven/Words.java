package dev.athanor.maven;

import java.util.ArrayList;
import java.util.List;

/** A line for the command line, put together of what a goal was told. */
final class Words {

  private final List<String> words = new ArrayList<>();

  Words(String... first) {
    words.addAll(List.of(first));
  }

  /** Adds words, each by itself: {@code a,b} of a property are two. */
  Words add(List<String> values) {
    values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(words::add);
    return this;
  }

  Words flag(String name, boolean up) {
    if (up) {
      words.add(name);
    }
    return this;
  }

  Words option(String name, String value) {
    if (value != null && !value.isBlank()) {
      words.add(name + "=" + value);
    }
    return this;
  }

  List<String> list() {
    return words;
  }
}
