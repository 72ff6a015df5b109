package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.Partitioning;
import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table while it is mapped. Associations learn their columns last, but these stand where the
 * attribute stands: therefore columns are put into slots that are laid out beforehand.
 */
final class TableDraft {

  final QualifiedName name;
  final String origin;
  final Place place;
  final boolean entity;
  final List<ConstraintDraft> constraints = new ArrayList<>();

  /** What the types of attributes let in, by columns; their checks are among the constraints. */
  final Map<Identifier, String> conditions = new HashMap<>();

  private final List<Slot> slots = new ArrayList<>();
  private Optional<TableDraft> above = Optional.empty();

  /** Whether other tables have the columns of this one, so that its rows are not all there are. */
  private boolean hasHeirs;

  /** Whether it is none, but the type of a column. */
  boolean isStruct;

  /** Whether it only hands its columns down. */
  boolean isVirtual;

  /** Whether it stands beside the table of a class or attribute, which has that, too. */
  boolean isDerived;

  List<Identifier> primaryKey = List.of();
  Optional<Identifier> primaryKeyName = Optional.empty();
  boolean unlogged;
  Optional<Partitioning> partitioning = Optional.empty();
  Optional<String> comment = Optional.empty();
  Optional<String> options = Optional.empty();

  TableDraft(QualifiedName name, String origin, Place place, boolean entity) {
    this.name = name;
    this.origin = origin;
    this.place = place;
    this.entity = entity;
  }

  /** Has all columns of another table, too, whatever becomes of it. */
  void inherit(TableDraft other) {
    above = Optional.of(other);
    other.hasHeirs = true;
  }

  /** Whether a foreign key can refer to it: whether the rows of an entity are all in it. */
  boolean isReferable() {
    return !hasHeirs && !isVirtual;
  }

  /** The next place for columns. */
  Slot slot() {
    return slot(Optional.empty());
  }

  /** The next place for columns of an entity. */
  Slot slot(EntityModel owner) {
    return slot(Optional.of(owner));
  }

  private Slot slot(Optional<EntityModel> owner) {
    Slot slot = new Slot(owner);
    slots.add(slot);
    return slot;
  }

  /** The places for columns that lie in this table itself. */
  List<Slot> slots() {
    return List.copyOf(slots);
  }

  /** Whether several entities have columns in it. */
  boolean isShared() {
    Optional<EntityModel> owner = Optional.empty();
    for (Slot slot : slots) {
      if (owner.isPresent() && slot.owner.isPresent() && owner.get() != slot.owner.get()) {
        return true;
      }
      owner = slot.owner.isPresent() ? slot.owner : owner;
    }
    return false;
  }

  /** All columns in their order, also two of one name. */
  List<MappedColumn> columns() {
    List<MappedColumn> columns = new ArrayList<>(slots.size());
    above.ifPresent(table -> table.handedDown().forEach(columns::add));
    for (Slot slot : slots) {
      for (MappedColumn column : slot.columns) {
        columns.add(column);
      }
    }
    return Collections.unmodifiableList(columns);
  }

  private Stream<MappedColumn> handedDown() {
    return Stream.concat(
        above.stream().flatMap(TableDraft::handedDown),
        slots.stream().flatMap(slot -> slot.columns.stream()).map(column -> column.of(origin)));
  }

  /** Takes over what the table above says about single columns, once all is said there. */
  void inheritConstraints() {
    constraints.addAll(inherited().toList());
  }

  private Stream<ConstraintDraft> inherited() {
    return above.stream()
        .flatMap(
            table ->
                Stream.concat(
                    table.inherited(),
                    table.constraints.stream().filter(ConstraintDraft::inherited)))
        .map(ConstraintDraft::withoutName);
  }

  /** One column for each name: the one that is written rather than read, else the first. */
  List<MappedColumn> distinctColumns() {
    List<MappedColumn> all = columns();
    List<MappedColumn> distinct = new ArrayList<>(all.size());
    for (MappedColumn column : all) {
      int known = indexOf(distinct, column.column().name());
      if (known < 0) {
        distinct.add(column);
      } else if (distinct.get(known).readOnly() && !column.readOnly()) {
        distinct.set(known, column);
      }
    }
    return Collections.unmodifiableList(distinct);
  }

  /** The column of this name, whatever the case of its letters if it is not quoted. */
  Optional<MappedColumn> find(Identifier wanted) {
    List<MappedColumn> distinct = distinctColumns();
    int index = indexOf(distinct, wanted);
    return index < 0 ? Optional.empty() : Optional.of(distinct.get(index));
  }

  /** Whether no two rows can agree in these columns. */
  boolean isUnique(List<Identifier> columns) {
    Stream<List<Identifier>> keys =
        Stream.concat(
            Stream.of(primaryKey),
            Stream.concat(inherited(), constraints.stream())
                .filter(constraint -> constraint.prefix().equals("uq"))
                .map(ConstraintDraft::columns));
    return keys.anyMatch(key -> key.size() == columns.size() && columns.containsAll(key));
  }

  /** Changes columns where they stand. */
  void replaceColumns(UnaryOperator<MappedColumn> change) {
    slots.forEach(slot -> slot.columns.replaceAll(change));
  }

  /** Takes away the unique constraints that say no more than the primary key. */
  void dropRedundant() {
    constraints.removeIf(
        constraint ->
            constraint.prefix().equals("uq")
                && constraint.columns().size() == primaryKey.size()
                && primaryKey.containsAll(constraint.columns()));
  }

  /** The table as validation sees it. */
  MappedTable mapped() {
    return new MappedTable(name, origin, place, entity, primaryKey, columns(), allConditions());
  }

  private Map<Identifier, String> allConditions() {
    Map<Identifier, String> all = new HashMap<>(conditions);
    above.ifPresent(table -> all.putAll(table.allConditions()));
    return all;
  }

  private static int indexOf(List<MappedColumn> columns, Identifier wanted) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).column().name().matches(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** A place for the columns of one attribute. */
  static final class Slot {
    final Optional<EntityModel> owner;
    final List<MappedColumn> columns = new ArrayList<>(1);

    private Slot(Optional<EntityModel> owner) {
      this.owner = owner;
    }

    void add(MappedColumn column) {
      columns.add(column);
    }

    void addAll(List<MappedColumn> added) {
      columns.addAll(added);
    }
  }
}
