package dev.athanor.revision;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the grammar of {@link Target}, from the first character to the last. */
final class TargetParser {

  private static final Pattern GRAMMAR =
      Pattern.compile("(?:(?<branch>\\w+)@)?(?<symbol>\\w+)?(?<count>[+-]\\d{1,6})?");

  private TargetParser() {}

  static Target parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (!matcher.matches()) {
      throw invalid(text, "is not a target");
    }
    Optional<String> branch = Optional.ofNullable(matcher.group("branch"));
    Optional<Symbol> symbol =
        Optional.ofNullable(matcher.group("symbol")).map(TargetParser::symbol);
    int count = Optional.ofNullable(matcher.group("count")).map(Integer::parseInt).orElse(0);
    if (branch.flatMap(Symbol.Keyword::of).isPresent()) {
      throw invalid(text, "has the word '" + branch.get() + "' where a branch belongs");
    }
    if (matcher.group("count") == null) {
      return new Target.Absolute(
          branch, symbol.orElseThrow(() -> invalid(text, "does not say which revision")));
    }
    if (count == 0) {
      throw invalid(text, "counts no revisions");
    }
    return new Target.Relative(branch, symbol, count);
  }

  private static Symbol symbol(String word) {
    return Symbol.Keyword.of(word).<Symbol>map(it -> it).orElseGet(() -> new Symbol.Name(word));
  }

  private static ProblemException invalid(String text, String fault) {
    return new ProblemException(
        Problem.error(
            "InvalidTarget",
            "'" + text + "' " + fault + ".",
            "Write head, heads, base, an id or its beginning, or a branch label; before it a branch"
                + " and @, after it a count such as +1 or -2, if needed."));
  }
}
