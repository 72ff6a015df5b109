package dev.athanor.dialect.h2;

import dev.athanor.dialect.standard.Literals;
import dev.athanor.dialect.standard.Namespaces;
import dev.athanor.schema.QualifiedName;

/** Asks the catalogue for the checks of a domain and for the labels that all of them let in. */
final class H2DomainChecks {

  private static final String LABEL = "(U&)?''[^'']*+(''''[^'']*+)*+''";

  private final Namespaces namespaces;
  private final QualifiedName domain;

  H2DomainChecks(Namespaces namespaces, QualifiedName domain) {
    this.namespaces = namespaces;
    this.domain = domain;
  }

  /** The checks with their names and conditions, as a table. */
  String all() {
    String namespace =
        domain.namespace().map(namespaces.names()::fold).map(Literals::text).orElse("schema()");
    return "(select CONSTRAINT_NAME, CHECK_CLAUSE from INFORMATION_SCHEMA.CHECK_CONSTRAINTS"
        + " where CONSTRAINT_SCHEMA = "
        + namespace
        + " and CONSTRAINT_NAME in (select CONSTRAINT_NAME from"
        + " INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS where DOMAIN_SCHEMA = "
        + namespace
        + " and DOMAIN_NAME = "
        + Literals.text(namespaces.names().fold(domain.name()))
        + "))";
  }

  /**
   * The labels as literals, as a table with the column {@code LABEL}.
   *
   * @param condition which of them
   */
  String labels(String condition) {
    return "(select LABEL from (select regexp_substr(CHECK_CLAUSE, '"
        + LABEL
        + "', 1, cast(X as int)) LABEL from "
        + all()
        + ", system_range(1, (select max(char_length(CHECK_CLAUSE) -"
        + " char_length(replace(CHECK_CLAUSE, ''''))) / 2 from "
        + all()
        + "))) where LABEL "
        + condition
        + " group by LABEL having count(*) = (select count(*) from "
        + all()
        + ")) having exists "
        + all();
  }
}
