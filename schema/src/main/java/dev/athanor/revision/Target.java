package dev.athanor.revision;

import dev.athanor.problem.ProblemException;
import java.util.Optional;

/**
 * A revision identifier as people type it, read once, here, so that every command understands the
 * same:
 *
 * <pre>
 * target := [branch "@"] symbol                      Absolute
 *         | [branch "@"] [symbol] ("+" | "-") count  Relative
 * symbol := "head" | "heads" | "base" | "current" | id | beginning of an id | branch label
 * branch := id | beginning of an id | branch label
 * </pre>
 *
 * What it stands for depends on the graph, and for {@code current} and counts without a symbol on
 * the database. {@code toString()} is the text.
 */
public sealed interface Target {

  /** The only head. */
  Target HEAD = new Absolute(Optional.empty(), Symbol.Keyword.HEAD);

  /** All heads. */
  Target HEADS = new Absolute(Optional.empty(), Symbol.Keyword.HEADS);

  /** Before the first revision. */
  Target BASE = new Absolute(Optional.empty(), Symbol.Keyword.BASE);

  /**
   * Reads a target.
   *
   * @throws ProblemException {@code InvalidTarget} where the text is none
   */
  static Target parse(String text) {
    return TargetParser.parse(text);
  }

  /** The branch that it is restricted to. */
  Optional<String> branch();

  /**
   * What a word stands for, such as {@code head} or {@code audit@head}.
   *
   * @param branch the branch that it is restricted to
   * @param symbol the word
   */
  record Absolute(Optional<String> branch, Symbol symbol) implements Target {
    @Override
    public String toString() {
      return branch.map(name -> name + "@").orElse("") + symbol;
    }
  }

  /**
   * So many revisions above or below another, such as {@code +1} or {@code audit@head-2}.
   *
   * @param branch the branch to keep to
   * @param from where to start: where the database is, if empty
   * @param count how far: above if positive, below if negative, never 0
   */
  record Relative(Optional<String> branch, Optional<Symbol> from, int count) implements Target {
    @Override
    public String toString() {
      return branch.map(name -> name + "@").orElse("")
          + from.map(Symbol::toString).orElse("")
          + (count > 0 ? "+" : "")
          + count;
    }
  }
}
