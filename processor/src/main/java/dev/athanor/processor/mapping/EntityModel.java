package dev.athanor.processor.mapping;

import dev.athanor.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** An entity while it is mapped. */
final class EntityModel {

  final TypeElement type;
  final String name;
  final List<Attribute> attributes;
  final TableDraft table;
  final List<PendingAttribute> toOnes = new ArrayList<>();
  final List<PendingAttribute> plurals = new ArrayList<>();

  /** The columns of the identifier, once they are known. */
  List<MappedColumn> key = List.of();

  KeyState keyState = KeyState.UNKNOWN;

  EntityModel(TypeElement type, String name, List<Attribute> attributes, TableDraft table) {
    this.type = type;
    this.name = name;
    this.attributes = attributes;
    this.table = table;
  }

  Optional<Attribute> attribute(String wanted) {
    return attributes.stream().filter(attribute -> attribute.name().equals(wanted)).findFirst();
  }

  String qualifiedName() {
    return type.getQualifiedName().toString();
  }

  Place place() {
    return Place.of(type);
  }

  /** How far the identifier is known; derived identifiers may refer to each other in a circle. */
  enum KeyState {
    UNKNOWN,
    BEING_MAPPED,
    KNOWN
  }
}
