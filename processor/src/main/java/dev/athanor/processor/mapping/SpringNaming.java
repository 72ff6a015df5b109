package dev.athanor.processor.mapping;

import dev.athanor.schema.Identifier;
import java.util.Locale;

/**
 * Names in snake case, as Spring Boot sets Hibernate up: {@code
 * PhysicalNamingStrategySnakeCaseImpl} and {@code SpringImplicitNamingStrategy}. Quoted names stay
 * as they are.
 */
final class SpringNaming implements NamingStrategy {

  @Override
  public Identifier physical(Identifier logical) {
    return logical.quoted() ? logical : new Identifier(snakeCase(logical.text()), false);
  }

  @Override
  public String joinTable(String ownerTable, String targetTable, String attribute) {
    return ownerTable + "_" + attribute;
  }

  private static String snakeCase(String name) {
    StringBuilder words = new StringBuilder(name.replace('.', '_'));
    for (int i = 1; i < words.length() - 1; i++) {
      if (startsWord(words.charAt(i - 1), words.charAt(i), words.charAt(i + 1))) {
        words.insert(i, '_');
        i++;
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(char before, char current, char after) {
    return (Character.isLowerCase(before) || Character.isDigit(before))
        && Character.isUpperCase(current)
        && (Character.isLowerCase(after) || Character.isDigit(after));
  }
}
