package dev.athanor.migration;

import dev.athanor.schema.Deferrability;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes an exclusion constraint: there are no two rows of which all elements compare true. */
public final class ExclusionSpec {

  private final Identifier name;
  private final List<ExclusionElement> elements = new ArrayList<>();
  private String method = "gist";
  private Optional<String> condition = Optional.empty();
  private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

  ExclusionSpec(Identifier name) {
    this.name = name;
  }

  /** This column, compared with an operator of the database: {@code =}, {@code &&}. */
  public ExclusionSpec column(String column, String operator) {
    return element(IndexPart.OfColumn.ascending(Identifier.of(column)), operator, Optional.empty());
  }

  /** The same by a class of operators of the database: {@code inet_ops}. */
  public ExclusionSpec column(String column, String operator, String operatorClass) {
    return element(
        IndexPart.OfColumn.ascending(Identifier.of(column)), operator, Optional.of(operatorClass));
  }

  /** This SQL, compared with an operator of the database: {@code =}, {@code &&}. */
  public ExclusionSpec expression(String sql, String operator) {
    return element(
        new IndexPart.OfExpression(sql, SortOrder.ASCENDING), operator, Optional.empty());
  }

  /** The same by a class of operators of the database: {@code gist_trgm_ops}. */
  public ExclusionSpec expression(String sql, String operator, String operatorClass) {
    return element(
        new IndexPart.OfExpression(sql, SortOrder.ASCENDING), operator, Optional.of(operatorClass));
  }

  /** Found by another kind of index than {@code gist}, in the words of the database. */
  public ExclusionSpec using(String indexMethod) {
    method = indexMethod;
    return this;
  }

  /** Only of the rows that fulfil a condition in SQL. */
  public ExclusionSpec where(String sql) {
    condition = Optional.of(sql);
    return this;
  }

  /** When the database checks it. */
  public ExclusionSpec deferrability(Deferrability when) {
    deferrability = when;
    return this;
  }

  ExclusionConstraint build() {
    if (elements.isEmpty()) {
      throw Unfinished.problem(
          "the exclusion constraint " + name + " compares nothing",
          "Say column(...) or expression(...).");
    }
    return new ExclusionConstraint(name, method, elements, condition, deferrability);
  }

  private ExclusionSpec element(IndexPart part, String operator, Optional<String> operatorClass) {
    elements.add(new ExclusionElement(part.withOperatorClass(operatorClass), operator));
    return this;
  }
}
