package dev.athanor.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Maps embeddables that are elements of a collection, whose associations are known by then. */
final class ElementMapper {

  private final MappingContext context;
  private final BasicMapper basics;
  private final ToOneMapper toOnes;
  private final AttributeMapper attributes;

  ElementMapper(MappingContext context, BasicMapper basics, ToOneMapper toOnes) {
    this.context = context;
    attributes = new AttributeMapper(context, basics);
    this.basics = basics;
    this.toOnes = toOnes;
  }

  /** The columns of the attributes of an embeddable, which the scope is within. */
  List<MappedColumn> map(Attribute attribute, TypeMirror type, Scope inner) {
    List<MappedColumn> columns = new ArrayList<>();
    attributes.embedded(attribute, type, inner).forEach(part -> columns.addAll(map(part, inner)));
    attributes.discriminator(attribute, inner).ifPresent(columns::add);
    return List.copyOf(columns);
  }

  private List<MappedColumn> map(Attribute member, Scope scope) {
    Attribute attribute = member.in(scope);
    if (context.types.isMissing(attribute.type())) {
      context.deferred.add(scope.entity().qualifiedName());
      return List.of();
    }
    if (!UnsupportedMappings.check(context, attribute)) {
      return List.of();
    }
    scope.entity().mapped.putIfAbsent(scope.path(attribute), attribute);
    context.unmanaged.refuseElement(context, attribute);
    context.referenceOptions.add(attribute.element(), attribute::label);
    return switch (AttributeKind.of(attribute, context.types)) {
      case BASIC -> basics.map(attribute, scope).stream().toList();
      case ANY -> new AnyMapper(context).map(attribute, scope);
      case EMBEDDED -> map(attribute, attribute.type(), scope.within(attribute, attribute.type()));
      case TO_ONE -> toOne(attribute, scope);
      default -> {
        context.unsupported(
            attribute.place(),
            attribute.label() + " is a collection within the elements of a collection.",
            "Make the elements entities.");
        yield List.of();
      }
    };
  }

  private List<MappedColumn> toOne(Attribute attribute, Scope scope) {
    if (attribute.has("JoinTable") && attribute.mappedBy().isEmpty()) {
      context.unsupported(
          attribute.place(),
          attribute.label() + " has a table of its own within the elements of a collection.",
          "Use @JoinColumn, or make the elements entities.");
      return List.of();
    }
    return ToOneMapper.hasColumns(attribute) ? toOnes.map(attribute, scope) : List.of();
  }
}
