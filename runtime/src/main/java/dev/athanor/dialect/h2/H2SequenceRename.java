package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.operation.RenameSequence;
import dev.athanor.schema.QualifiedName;
import java.util.List;

/**
 * Renames a sequence, for which H2 has no statement: another one that counts in the same way goes
 * on where the first one is, a column that takes its default from the first one gets it from the
 * other, and the first one is dropped. How it counts only the database knows.
 */
final class H2SequenceRename {

  private final Namespaces namespaces;
  private final QualifiedName from;
  private final QualifiedName to;

  H2SequenceRename(RenameSequence operation, Namespaces namespaces) {
    this.namespaces = namespaces;
    this.from = operation.from();
    this.to = operation.to();
  }

  /** Creates, redirects, drops: each can be told from the catalogue, or may be done again. */
  List<String> statements() {
    return List.of(create(), redirect(), "drop sequence " + quote(from));
  }

  /** H2 tells no cache that makes sense for a sequence that counts down. */
  private String create() {
    return "execute immediate (select "
        + Literals.text("create sequence " + quote(to) + " start with ")
        + " || START_VALUE || ' increment by ' || INCREMENT || ' minvalue ' || MINIMUM_VALUE"
        + " || ' maxvalue ' || MAXIMUM_VALUE || ' restart with ' || BASE_VALUE"
        + " || case CYCLE_OPTION when 'YES' then ' cycle' else '' end"
        + " || case when CACHE > 0 then ' cache ' || CACHE else '' end"
        + " from INFORMATION_SCHEMA.SEQUENCES where SEQUENCE_SCHEMA = "
        + namespace(from)
        + " and SEQUENCE_NAME = "
        + Literals.text(namespaces.names().fold(from.name()))
        + ")";
  }

  private String redirect() {
    String old = exact(from);
    return "execute immediate (select coalesce(min('alter table ' || quote_ident(TABLE_SCHEMA) || '.'"
        + " || quote_ident(TABLE_NAME) || ' alter column ' || quote_ident(COLUMN_NAME)"
        + " || ' set default ' || replace(COLUMN_DEFAULT, "
        + old
        + ", "
        + exact(to)
        + ")), "
        + Literals.text("comment on sequence " + quote(to) + " is null")
        + ") from INFORMATION_SCHEMA.COLUMNS where locate("
        + old
        + ", COLUMN_DEFAULT) > 0)";
  }

  /** As H2 writes it in an expression. */
  private String exact(QualifiedName name) {
    return "quote_ident("
        + namespace(name)
        + ") || '.' || quote_ident("
        + Literals.text(namespaces.names().fold(name.name()))
        + ")";
  }

  private String namespace(QualifiedName name) {
    return name.namespace().map(namespaces.names()::fold).map(Literals::text).orElse("schema()");
  }

  private String quote(QualifiedName name) {
    return namespaces.names().quote(name);
  }
}
