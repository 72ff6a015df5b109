package dev.athanor.processor.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, strings and signs of a Java source, without its comments. */
final class JavaTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\n]*+|/\\*(?s:.*?)\\*/"
              + "|\"\"\"(?s:.*?)(?<!\\\\)\"\"\""
              + "|\"(?<string>[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\""
              + "|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'"
              + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*+)"
              + "|(?<sign>\\S)");

  private JavaTokens() {}

  /** What a token is. */
  enum Kind {
    WORD,
    STRING,
    SIGN
  }

  /**
   * A token.
   *
   * @param text the word or sign itself; of a string what it says
   */
  record Token(Kind kind, String text) {

    boolean is(Kind other, String otherText) {
      return kind == other && text.equals(otherText);
    }
  }

  static List<Token> of(String source) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    while (matcher.find()) {
      if (matcher.group("word") != null) {
        tokens.add(new Token(Kind.WORD, matcher.group("word")));
      } else if (matcher.group("sign") != null) {
        tokens.add(new Token(Kind.SIGN, matcher.group("sign")));
      } else if (matcher.group("string") != null) {
        tokens.add(new Token(Kind.STRING, said(matcher.group("string"))));
      }
    }
    return tokens;
  }

  /** Unicode escapes, which the language knows everywhere, are left as they are written. */
  private static String said(String literal) {
    try {
      return literal.translateEscapes();
    } catch (IllegalArgumentException unicode) {
      return literal;
    }
  }
}
