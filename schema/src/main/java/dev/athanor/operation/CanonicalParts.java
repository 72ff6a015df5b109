package dev.athanor.operation;

import dev.athanor.schema.CheckConstraint;
import dev.athanor.schema.Column;
import dev.athanor.schema.ColumnType;
import dev.athanor.schema.DefaultValue;
import dev.athanor.schema.Deferrability;
import dev.athanor.schema.EnumType;
import dev.athanor.schema.ExclusionConstraint;
import dev.athanor.schema.ExclusionElement;
import dev.athanor.schema.ForeignKey;
import dev.athanor.schema.GeneratedValue;
import dev.athanor.schema.Identity;
import dev.athanor.schema.Index;
import dev.athanor.schema.IndexPart;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.NativeType;
import dev.athanor.schema.NullsOrder;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.PortableType;
import dev.athanor.schema.PrimaryKey;
import dev.athanor.schema.ReferentialAction;
import dev.athanor.schema.Sequence;
import dev.athanor.schema.SortOrder;
import dev.athanor.schema.StructAttribute;
import dev.athanor.schema.Table;
import dev.athanor.schema.TypeReference;
import dev.athanor.schema.UniqueConstraint;
import java.util.TreeMap;

/** The parts of a schema as terms of the {@link CanonicalForm}. */
final class CanonicalParts {

  private CanonicalParts() {}

  static void table(CanonicalText text, Table table) {
    text.begin("table").name(table.name());
    new TreeMap<>(table.columns()).values().forEach(column -> column(text, column));
    table.primaryKey().ifPresent(key -> primaryKey(text, key));
    table.foreignKeys().values().forEach(key -> foreignKey(text, key));
    table.uniqueConstraints().values().forEach(unique -> unique(text, unique));
    table.checkConstraints().values().forEach(check -> check(text, check));
    table.exclusionConstraints().values().forEach(exclusion -> exclusion(text, exclusion));
    table.indexes().values().forEach(index -> index(text, index));
    text.wordIf(table.unlogged(), "unlogged");
    table.partitioning().ifPresent(partitioning -> partitioning(text, partitioning));
    text.text("comment", table.comment()).text("options", table.options()).end();
  }

  static void partitioning(CanonicalText text, Partitioning partitioning) {
    text.begin("partitioning").word(partitioning.strategy().toString());
    text.names(partitioning.columns());
    text.wordIf(partitioning.defaultPartition(), "default").end();
  }

  static void column(CanonicalText text, Column column) {
    text.begin("column").name(column.name());
    type(text, column.type());
    text.text("collation", column.collation());
    text.wordIf(!column.nullable(), "notNull");
    column.identity().ifPresent(identity -> identity(text, identity));
    column.defaultValue().ifPresent(value -> defaultValue(text, value));
    column.generated().ifPresent(value -> generated(text, value));
    text.text("comment", column.comment()).text("options", column.options()).end();
  }

  static void primaryKey(CanonicalText text, PrimaryKey key) {
    text.begin("primaryKey").names(key.columns());
    key.name().ifPresent(text::name);
    text.end();
  }

  static void foreignKey(CanonicalText text, ForeignKey key) {
    text.begin("foreignKey").name(key.name()).names(key.columns());
    text.name(key.referencedTable()).names(key.referencedColumns());
    action(text, "onDelete", key.onDelete());
    action(text, "onUpdate", key.onUpdate());
    deferrability(text, key.deferrability());
    text.text("definition", key.definition()).end();
  }

  static void unique(CanonicalText text, UniqueConstraint unique) {
    text.begin("unique").name(unique.name()).names(unique.columns());
    text.text("options", unique.options()).end();
  }

  static void check(CanonicalText text, CheckConstraint check) {
    text.begin("check").name(check.name()).text(check.expression()).end();
  }

  static void exclusion(CanonicalText text, ExclusionConstraint exclusion) {
    text.begin("exclusion").name(exclusion.name()).text(exclusion.method());
    for (ExclusionElement element : exclusion.elements()) {
      text.begin("element").text(element.operator());
      part(text, element.part());
      text.end();
    }
    text.text("condition", exclusion.condition());
    deferrability(text, exclusion.deferrability());
    text.end();
  }

  static void index(CanonicalText text, Index index) {
    text.begin("index").name(index.name()).begin("");
    index.parts().forEach(part -> part(text, part));
    text.end().wordIf(index.unique(), "unique").text("method", index.method());
    if (!index.included().isEmpty()) {
      text.begin("included").names(index.included()).end();
    }
    text.text("condition", index.condition()).text("options", index.options()).end();
  }

  static void sequence(CanonicalText text, Sequence sequence) {
    text.begin("sequence").name(sequence.name());
    text.number(sequence.start()).number(sequence.increment());
    text.text("options", sequence.options()).end();
  }

  static void type(CanonicalText text, NamedType type) {
    if (type instanceof NamedStruct struct) {
      text.begin("struct").name(type.name());
      for (StructAttribute attribute : struct.attributes()) {
        text.begin("attribute").name(attribute.name());
        type(text, attribute.type());
        text.end();
      }
      text.end();
      return;
    }
    text.begin("enum").name(type.name());
    ((NamedEnum) type).labels().forEach(text::text);
    text.end();
  }

  private static void identity(CanonicalText text, Identity identity) {
    text.begin("identity").number(identity.start()).number(identity.increment());
    text.wordIf(identity.always(), "always").end();
  }

  private static void generated(CanonicalText text, GeneratedValue value) {
    text.begin("generated").text(value.expression()).wordIf(value.stored(), "stored").end();
  }

  private static void part(CanonicalText text, IndexPart part) {
    if (part instanceof IndexPart.OfColumn column) {
      text.begin("column").name(column.name());
    } else {
      text.begin("expression").text(((IndexPart.OfExpression) part).sql());
    }
    text.wordIf(part.order() == SortOrder.DESCENDING, "descending");
    text.wordIf(part.nulls() != NullsOrder.UNSPECIFIED, "nulls" + part.nulls());
    text.text("class", part.operatorClass()).end();
  }

  private static void deferrability(CanonicalText text, Deferrability deferrability) {
    text.wordIf(deferrability != Deferrability.NOT_DEFERRABLE, deferrability.toString());
  }

  private static void action(CanonicalText text, String word, ReferentialAction action) {
    if (action != ReferentialAction.NO_ACTION) {
      text.begin(word).word(action.toString()).end();
    }
  }

  private static void defaultValue(CanonicalText text, DefaultValue value) {
    text.begin("default");
    if (value instanceof DefaultValue.Text literal) {
      text.text(literal.value());
    } else if (value instanceof DefaultValue.Number number) {
      text.word(number.value().toString());
    } else if (value instanceof DefaultValue.Bool bool) {
      text.word(Boolean.toString(bool.value()));
    } else {
      text.begin("expression").text(((DefaultValue.Expression) value).sql()).end();
    }
    text.end();
  }

  private static void type(CanonicalText text, ColumnType type) {
    if (type instanceof PortableType portable) {
      text.word(portable.toString());
    } else if (type instanceof EnumType enumeration) {
      text.begin("enumeration");
      enumeration.values().forEach(text::text);
      text.text("length", enumeration.length().map(String::valueOf)).end();
    } else if (type instanceof TypeReference named) {
      text.begin(named.array() ? "types" : "type").name(named.type()).end();
    } else {
      text.begin("native").text(((NativeType) type).sql()).end();
    }
  }
}
