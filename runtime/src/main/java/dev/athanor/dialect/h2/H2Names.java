package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Identifiers;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names in H2: folded to upper case, unless the database was opened with another setting. */
final class H2Names {

  /** The words of org.h2.util.ParserUtil that are not, or not everywhere, names; version 2.5. */
  private static final Set<String> RESERVED =
      Set.of(
          """
          all and any array as asymmetric authorization between both case cast check constraint \
          cross current_catalog current_date current_path current_role current_schema current_time \
          current_timestamp current_user day default distinct do else end except exists false fetch \
          for foreign from full group groups having hour if ilike in inner intersect interval is \
          join key leading left like limit localtime localtimestamp minus minute month natural not \
          null offset on or order over partition primary qualify range regexp right row rownum rows \
          second select session_user set some symmetric system_user table to top trailing true \
          uescape union unique unknown user using value values when where window with year _rowid_"""
              .split(" "));

  private H2Names() {}

  static Identifiers foldedBy(H2Folding folding) {
    UnaryOperator<String> fold =
        switch (folding) {
          case UPPER -> name -> name.toUpperCase(Locale.ENGLISH);
          case LOWER -> name -> name.toLowerCase(Locale.ENGLISH);
          case NONE -> UnaryOperator.identity();
        };
    return new Identifiers(fold, UnaryOperator.identity(), RESERVED);
  }
}
