package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.operation.AlterEnum;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.Sha256;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes the labels that a domain lets in. Which they are so far only the database knows: another
 * branch may have changed them, and somebody else may have made the domain. So the new check is
 * made of the old one, and takes its place whatever that one is called. Each statement may be
 * executed again.
 */
final class H2Labels {

  private static final int DIGITS = 8;

  private final Namespaces namespaces;
  private final AlterEnum operation;
  private final H2DomainChecks checks;

  H2Labels(AlterEnum operation, Namespaces namespaces) {
    this.operation = operation;
    this.namespaces = namespaces;
    checks = new H2DomainChecks(namespaces, operation.name());
  }

  /**
   * The new check comes first: where it does not hold, nothing has changed. A change that was given
   * up half done has left a second one behind, which goes as well.
   */
  List<String> statements() {
    return removed().isEmpty() && added().isEmpty() ? List.of() : List.of(add(), drop(), drop());
  }

  private List<String> removed() {
    return without(operation.from(), operation.to());
  }

  private List<String> added() {
    return without(operation.to(), operation.from());
  }

  private static List<String> without(NamedEnum some, NamedEnum others) {
    return some.labels().stream().filter(label -> !others.labels().contains(label)).toList();
  }

  /** The labels that every check so far lets in, without those that go, and the new ones. */
  private String add() {
    String changed =
        Stream.concat(removed().stream(), added().stream())
            .map(H2Labels::asPrinted)
            .collect(Collectors.joining(", "));
    String labels =
        added().isEmpty()
            ? "listagg(LABEL, ', ')"
            : "coalesce(listagg(LABEL, ', ') || ', ', '') || "
                + Literals.text(
                    added().stream().map(Literals::text).collect(Collectors.joining(", ")));
    return "execute immediate (select "
        + Literals.text(
            domain() + " add constraint if not exists " + constraint() + " check (value in (")
        + " || "
        + labels
        + " || '))' from "
        + checks.labels("not in (" + changed + ")")
        + ")";
  }

  private String drop() {
    return "execute immediate coalesce((select "
        + Literals.text(domain() + " drop constraint ")
        + " || quote_ident(CONSTRAINT_NAME) from "
        + checks.all()
        + " where CONSTRAINT_NAME <> "
        + Literals.text(namespaces.names().fold(name()))
        + " order by CONSTRAINT_NAME fetch first row only), "
        + Literals.text(domain() + " drop constraint if exists none")
        + ")";
  }

  private String domain() {
    return "alter domain " + namespaces.names().quote(operation.name());
  }

  private String constraint() {
    return namespaces.names().quote(name());
  }

  /** A name that another change would not have. */
  private Identifier name() {
    Identifier name = operation.name().name();
    String change = operation.from().labels() + " " + operation.to().labels();
    return new Identifier(
        name.text() + "_" + Sha256.hex(change).substring(0, DIGITS), name.quoted());
  }

  /** A literal, as H2 writes it into its catalogue, as a literal. */
  private static String asPrinted(String label) {
    boolean plain = label.chars().allMatch(character -> character >= ' ' && character <= '~');
    if (plain) {
      return Literals.text("'" + label.replace("'", "''") + "'");
    }
    StringBuilder printed = new StringBuilder("U&'");
    label
        .codePoints()
        .forEach(
            point -> {
              if (point == '\'' || point == '\\') {
                printed.appendCodePoint(point).appendCodePoint(point);
              } else if (point >= ' ' && point < 127) {
                printed.appendCodePoint(point);
              } else {
                printed.append(String.format(point > 0xffff ? "\\+%06x" : "\\%04x", point));
              }
            });
    return Literals.text(printed.append('\'').toString());
  }
}
