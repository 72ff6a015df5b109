package dev.athanor.operation;

import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Collection;
import java.util.Optional;

/** Puts one parenthesised term together: a word, then its operands, separated by spaces. */
final class CanonicalText {

  private final StringBuilder term = new StringBuilder("(");

  CanonicalText(String word) {
    term.append(word);
  }

  CanonicalText word(String word) {
    return raw(word);
  }

  CanonicalText wordIf(boolean said, String word) {
    return said ? raw(word) : this;
  }

  CanonicalText number(long number) {
    return raw(Long.toString(number));
  }

  CanonicalText text(String text) {
    separate();
    quote(text);
    return this;
  }

  /** The term {@code (word "text")} where there is a text. */
  CanonicalText text(String word, Optional<String> text) {
    return text.isPresent() ? term(new CanonicalText(word).text(text.get())) : this;
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
      term.append('.');
    }
    append(name.name());
    return this;
  }

  CanonicalText names(Collection<Identifier> names) {
    CanonicalText list = new CanonicalText("");
    names.forEach(list::name);
    return term(list);
  }

  CanonicalText term(CanonicalText other) {
    separate();
    term.append(other.term).append(')');
    return this;
  }

  CanonicalText raw(String operand) {
    separate();
    term.append(operand);
    return this;
  }

  @Override
  public String toString() {
    return term + ")";
  }

  private void separate() {
    if (term.length() > 1) {
      term.append(' ');
    }
  }

  private void append(Identifier name) {
    if (name.quoted()) {
      term.append('q');
    }
    quote(name.text());
  }

  /** Between quotation marks, without line ends, and readable back. */
  private void quote(String text) {
    term.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        term.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        term.append(String.format("\\u%04x", (int) c));
      } else {
        term.append(c);
      }
    }
    term.append('"');
  }
}
