package dev.athanor.diff;

import dev.athanor.operation.AlterEnum;
import dev.athanor.operation.AlterStruct;
import dev.athanor.operation.CreateType;
import dev.athanor.operation.DropType;
import dev.athanor.operation.RenameLabel;
import dev.athanor.operation.RenameType;
import dev.athanor.operation.SchemaFold;
import dev.athanor.operation.SchemaOperation;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedStruct;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.QualifiedName;
import dev.athanor.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Named types. What is renamed is so before all else, for the columns that have it follow. A label
 * comes before anything can need it, and goes after nothing can need it any more.
 */
final class TypeDiffer {

  private final Schema from;
  private final Schema to;
  private final Renames renames;
  private final OrderedOperations operations;
  private final NameMatch<QualifiedName> types;
  private final Map<QualifiedName, QualifiedName> aside = new HashMap<>();

  TypeDiffer(Schema from, Schema to, Renames renames, OrderedOperations operations) {
    this.from = from;
    this.to = to;
    this.renames = renames;
    this.operations = operations;
    types =
        new NameMatch<>(
            from.types().keySet(), to.types().keySet(), renames.types(), Spelling::meaning);
  }

  /** Writes the operations; what they start from is the schema after the renames among them. */
  Schema diff() {
    List<SchemaOperation> names = new ArrayList<>();
    renameTypes(names);
    types.kept().forEach((old, now) -> renameLabels(old, now, names));
    names.forEach(rename -> operations.add(Phase.RENAME_TYPES, rename));
    Schema renamed = names.isEmpty() ? from : SchemaFold.apply(from, names);
    types.kept().values().forEach(name -> alter(renamed, name));
    for (NamedType type : TypeOrder.partsFirst(to, types.created())) {
      operations.add(Phase.CREATE_TYPES, new CreateType(type));
    }
    List<NamedType> dropped = new ArrayList<>(TypeOrder.partsFirst(from, types.dropped()));
    Collections.reverse(dropped);
    dropped.forEach(type -> operations.add(Phase.DROP_TYPES, new DropType(nameNow(type))));
    return renamed;
  }

  /** A type that goes keeps its name only where no other gets it. */
  private void renameTypes(List<SchemaOperation> names) {
    RenamePlanner<QualifiedName> planner = new RenamePlanner<>(Spelling::place, this::passing);
    types.kept().forEach(planner::add);
    int number = types.kept().size();
    for (QualifiedName gone : types.dropped()) {
      if (types.oldName(gone).isPresent()) {
        aside.put(gone, passing(gone, ++number));
        planner.add(gone, aside.get(gone));
      }
    }
    planner.plan().forEach(rename -> names.add(new RenameType(rename.from(), rename.to())));
  }

  private QualifiedName passing(QualifiedName type, int number) {
    return type.withName(
        PassingName.of(
            number,
            name ->
                from.types().containsKey(type.withName(name))
                    || to.types().containsKey(type.withName(name))));
  }

  private QualifiedName nameNow(NamedType gone) {
    return aside.getOrDefault(gone.name(), gone.name());
  }

  private void renameLabels(QualifiedName old, QualifiedName now, List<SchemaOperation> names) {
    if (!(to.types().get(now) instanceof NamedEnum)) {
      return;
    }
    SortedMap<String, String> labels =
        renames.labels().getOrDefault(now, Collections.emptySortedMap());
    RenamePlanner<String> planner =
        new RenamePlanner<>(label -> label, (label, number) -> passing(old, now, number));
    labels.forEach(planner::add);
    int number = labels.size();
    for (String label : ((NamedEnum) from.types().get(old)).labels()) {
      boolean isInTheWay = labels.containsValue(label) && !labels.containsKey(label);
      if (isInTheWay) {
        planner.add(label, passing(old, now, ++number));
      }
    }
    for (Rename<String> rename : planner.plan()) {
      names.add(new RenameLabel(now, rename.from(), rename.to()));
    }
  }

  private String passing(QualifiedName old, QualifiedName now, int number) {
    List<String> taken = new ArrayList<>(((NamedEnum) from.types().get(old)).labels());
    taken.addAll(((NamedEnum) to.types().get(now)).labels());
    return PassingName.of(number, name -> taken.contains(name.text())).text();
  }

  private void alter(Schema renamed, QualifiedName name) {
    if (to.types().get(name) instanceof NamedStruct struct) {
      NamedStruct before = (NamedStruct) renamed.types().get(name);
      if (!before.equals(struct)) {
        operations.add(Phase.ALTER_STRUCTS, new AlterStruct(before, struct));
      }
      return;
    }
    NamedEnum before = (NamedEnum) renamed.types().get(name);
    NamedEnum after = (NamedEnum) to.types().get(name);
    NamedEnum both = before.withLabels(all(before.labels(), after.labels()));
    if (!both.equals(before)) {
      operations.add(Phase.EXTEND_TYPES, new AlterEnum(before, both));
    }
    if (!both.equals(after)) {
      operations.add(Phase.REDUCE_TYPES, new AlterEnum(both, after));
    }
  }

  /** The old labels, and each new one behind that which it shall stand behind. */
  private static List<String> all(List<String> before, List<String> after) {
    List<String> all = new ArrayList<>(before);
    for (int i = 0; i < after.size(); i++) {
      if (!before.contains(after.get(i))) {
        all.add(i == 0 ? 0 : all.indexOf(after.get(i - 1)) + 1, after.get(i));
      }
    }
    return all;
  }
}
