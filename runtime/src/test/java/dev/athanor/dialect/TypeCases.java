package dev.athanor.dialect;

import static dev.athanor.dialect.CaseSchema.MOOD;
import static dev.athanor.dialect.CaseSchema.PLACE;
import static dev.athanor.dialect.CaseSchema.name;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropType;
import dev.athanor.operation.Operation;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.schema.ColumnTypes;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.StructAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The operations on types that the database names, by the case's name. */
final class TypeCases {

  private static final List<String> SIZES = List.of("SMALL", "it's large");

  private TypeCases() {}

  static Map<String, Operation> all() {
    Map<String, Operation> cases = new TreeMap<>();
    cases.put("createType", new CreateType(new NamedEnum(QualifiedName.of("sales.`Size`"), SIZES)));
    cases.put("dropType", new DropType(QualifiedName.of("colour")));
    cases.put("renameType", new RenameType(MOOD.name(), QualifiedName.of("feeling")));
    cases.put(
        "alterEnum", new AlterEnum(MOOD, MOOD.withLabels(List.of("so", "HAPPY", "a", "SAD"))));
    cases.put("alterEnumToFewer", new AlterEnum(MOOD, MOOD.withLabels(List.of("HAPPY"))));
    cases.put("createStruct", new CreateType(PLACE.withName(QualifiedName.of("sales.Point"))));
    cases.put("alterStruct", new AlterStruct(PLACE, PLACE.withAttributes(attributes(0, 2, 3))));
    cases.put(
        "alterStructSorted", new AlterStruct(PLACE, PLACE.withAttributes(attributes(3, 2, 0))));
    cases.put("renameLabel", new RenameLabel(MOOD.name(), "HAPPY", "it's \\ fine"));
    return cases;
  }

  private static List<StructAttribute> attributes(int... numbers) {
    List<StructAttribute> all = new ArrayList<>(PLACE.attributes());
    all.add(new StructAttribute(name("`order`"), ColumnTypes.bigint()));
    return IntStream.of(numbers).mapToObj(all::get).toList();
  }
}
