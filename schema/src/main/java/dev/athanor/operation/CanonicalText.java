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
    return raw(quote(text));
  }

  /** The term {@code (word "text")} where there is a text. */
  CanonicalText text(String word, Optional<String> text) {
    text.ifPresent(present -> term(new CanonicalText(word).text(present)));
    return this;
  }

  CanonicalText name(Identifier name) {
    return raw(of(name));
  }

  CanonicalText name(QualifiedName name) {
    return raw(name.namespace().map(schema -> of(schema) + ".").orElse("") + of(name.name()));
  }

  CanonicalText names(Collection<Identifier> names) {
    CanonicalText list = new CanonicalText("");
    names.forEach(list::name);
    return term(list);
  }

  CanonicalText term(CanonicalText other) {
    return raw(other.toString());
  }

  CanonicalText raw(String operand) {
    if (term.length() > 1) {
      term.append(' ');
    }
    term.append(operand);
    return this;
  }

  @Override
  public String toString() {
    return term + ")";
  }

  private static String of(Identifier name) {
    return (name.quoted() ? "q" : "") + quote(name.text());
  }

  /** Between quotation marks, without line ends, and readable back. */
  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
