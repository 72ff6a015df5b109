package dev.athanor.plan;

import java.util.Set;

/**
 * Tells SQL that commits by itself where DDL is not transactional. The first word of each statement
 * decides; what stands in texts, quoted names and comments does not count.
 */
final class ImplicitCommit {

  private static final Set<String> WORDS =
      Set.of(
          "alter",
          "analyze",
          "begin",
          "comment",
          "commit",
          "create",
          "drop",
          "grant",
          "rename",
          "revoke",
          "rollback",
          "runscript",
          "set",
          "truncate");

  private ImplicitCommit() {}

  static boolean in(String sql) {
    boolean first = true;
    for (String token : SqlTokens.of(sql)) {
      if (first && WORDS.contains(token)) {
        return true;
      }
      first = token.equals(";");
    }
    return false;
  }
}
