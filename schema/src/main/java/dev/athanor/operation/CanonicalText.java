package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes parenthesised terms, one within the other: a word, then its operands, separated by spaces.
 */
final class CanonicalText {

  private final StringBuilder text = new StringBuilder();

  /** Begins a term, within the one that is open. */
  CanonicalText begin(String word) {
    separate();
    text.append('(').append(word);
    return this;
  }

  CanonicalText end() {
    text.append(')');
    return this;
  }

  CanonicalText endLine() {
    text.append('\n');
    return this;
  }

  CanonicalText word(String word) {
    separate();
    text.append(word);
    return this;
  }

  CanonicalText wordIf(boolean said, String word) {
    return said ? word(word) : this;
  }

  CanonicalText number(long number) {
    separate();
    text.append(number);
    return this;
  }

  CanonicalText text(String operand) {
    separate();
    quote(operand);
    return this;
  }

  /** The term {@code (word "text")} where there is a text. */
  CanonicalText text(String word, Optional<String> operand) {
    return operand.isPresent() ? begin(word).text(operand.get()).end() : this;
  }

  CanonicalText name(Identifier name) {
    separate();
    append(name);
    return this;
  }

  CanonicalText name(QualifiedName name) {
    separate();
    if (name.namespace().isPresent()) {
      append(name.namespace().get());
      text.append('.');
    }
    append(name.name());
    return this;
  }

  CanonicalText names(Collection<Identifier> names) {
    begin("");
    names.forEach(this::name);
    return end();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void separate() {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) != '(' && text.charAt(length - 1) != '\n') {
      text.append(' ');
    }
  }

  private void append(Identifier name) {
    if (name.quoted()) {
      text.append('q');
    }
    quote(name.text());
  }

  /** Between quotation marks, without line ends, and readable back. */
  private void quote(String operand) {
    text.append('"');
    int copied = 0;
    for (int i = 0; i < operand.length(); i++) {
      char c = operand.charAt(i);
      boolean marked = c == '"' || c == '\\';
      if (marked || Character.isISOControl(c) || Character.isSurrogate(c)) {
        text.append(operand, copied, i);
        text.append(marked ? "\\" + c : String.format("\\u%04x", (int) c));
        copied = i + 1;
      }
    }
    text.append(operand, copied, operand.length()).append('"');
  }
}
