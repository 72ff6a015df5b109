package dev.athanor.processor;

import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.snapshot.Snapshot;
import dev.athanor.schema.NamedEnum;
import dev.athanor.schema.NamedType;
import dev.athanor.schema.SchemaPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The entities' schema without guesses at the order of labels: Eclipse's compiler sorts the
 * constants of a class file by their names, so that only a source tells their order. Where the
 * snapshot has the same labels, their order there counts.
 *
 * @param mapped the schema with the orders that are known
 * @param unknown the types whose order nothing tells
 */
record UntoldOrder(MappedSchema mapped, List<Object> unknown) {

  private static final String ECLIPSE = "org.eclipse.";

  /**
   * Settles the orders.
   *
   * @param compiled the names of the types that are compiled in this run
   */
  static UntoldOrder settle(
      Elements elements, Set<String> compiled, Snapshot snapshot, MappedSchema mapped) {
    List<Object> unknown = new ArrayList<>();
    if (!elements.getClass().getName().startsWith(ECLIPSE)) {
      return new UntoldOrder(mapped, unknown);
    }
    List<NamedType> types = new ArrayList<>();
    for (NamedType type : mapped.schema().types().values()) {
      NamedType settled = type;
      if (type instanceof NamedEnum found && isUntold(found, mapped, compiled)) {
        if (snapshot.schema().types().get(type.name()) instanceof NamedEnum before
            && new TreeSet<>(before.labels()).equals(new TreeSet<>(found.labels()))) {
          settled = found.withLabels(before.labels());
        } else {
          unknown.add(type.name());
        }
      }
      types.add(settled);
    }
    return new UntoldOrder(mapped.withSchema(mapped.schema().withTypes(types)), unknown);
  }

  private static boolean isUntold(NamedEnum type, MappedSchema mapped, Set<String> compiled) {
    boolean isSorted = type.labels().stream().sorted().toList().equals(type.labels());
    return isSorted
        && type.labels().size() > 1
        && mapped
            .sources()
            .find(new SchemaPath.OfLabel(type.name(), type.labels().get(0)))
            .map(place -> place.element().getEnclosingElement())
            .map(Element::toString)
            .filter(name -> !compiled.contains(name))
            .isPresent();
  }
}
