package dev.athanor.processor.mapping;

import dev.athanor.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Which tables and columns the members of classes have. */
final class MemberParts {

  private final Map<QualifiedName, TableDraft> byName = new HashMap<>();
  private final Map<String, List<TableDraft>> byOwner = new HashMap<>();
  private final Set<Element> all = new LinkedHashSet<>();
  private final Map<Element, List<TableDraft>> tables = new HashMap<>();
  private final Map<Element, Map<TableDraft, List<MappedColumn>>> columns = new HashMap<>();

  MemberParts(List<TableDraft> drafts) {
    for (TableDraft draft : drafts) {
      byName.putIfAbsent(draft.name, draft);
      byOwner.computeIfAbsent(draft.origin, owner -> new ArrayList<>()).add(draft);
      Element owner = draft.place.element();
      boolean joined = !draft.entity;
      if (joined && !draft.isDerived) {
        all.add(owner);
        tables.computeIfAbsent(owner, element -> new ArrayList<>()).add(draft);
      }
      for (MappedColumn column : draft.distinctColumns()) {
        Element element = column.place().element();
        if (!joined || !element.equals(owner)) {
          all.add(element);
          columns
              .computeIfAbsent(element, any -> new LinkedHashMap<>())
              .computeIfAbsent(draft, table -> new ArrayList<>())
              .add(column);
        }
      }
    }
  }

  /** All members that have any. */
  Set<Element> elements() {
    return all;
  }

  Optional<TableDraft> table(QualifiedName name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The tables of an entity itself. */
  List<TableDraft> ofOwner(EntityModel entity) {
    return byOwner.getOrDefault(entity.table.origin, List.of());
  }

  /** The join and collection tables that a member has for itself. */
  List<TableDraft> tables(Element member) {
    return tables.getOrDefault(member, List.of());
  }

  /** The columns that a member has in the tables of others. */
  Map<TableDraft, List<MappedColumn>> columns(Element member) {
    return columns.getOrDefault(member, Map.of());
  }
}
