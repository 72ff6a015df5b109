package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.AnnotationView;
import dev.athanor.processor.jpa.Annotations;
import dev.athanor.processor.jpa.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the generator of an identifier that is none of Jakarta Persistence's. */
final class CustomGenerators {

  /** Hibernate's own names, which need no declaration. */
  private static final Set<String> NAMED =
      Set.of("assigned", "foreign", "guid", "identity", "increment", "select", "uuid", "uuid2");

  static final String SEQUENCE = "org.hibernate.id.enhanced.SequenceStyleGenerator";
  static final String TABLE = "org.hibernate.id.enhanced.TableGenerator";
  static final String IDENTITY = "org.hibernate.id.IdentityGenerator";

  /** The method of a class that needs something of its own in the database. */
  static final String PRODUCER = "registerExportables";

  private static final List<String> CLASSES = List.of(SEQUENCE, TABLE, IDENTITY);
  private static final String NO_CLASS = "org.hibernate.generator.Generator";
  private static final String GENERATOR = Annotations.HIBERNATE + "GenericGenerator";

  private final MappingContext context;

  CustomGenerators(MappingContext context) {
    this.context = context;
  }

  /** Whether an annotation on the attribute names a class that makes the values. */
  static boolean isOnAttribute(Attribute attribute) {
    Metadata metadata = attribute.metadata();
    return metadata.all(attribute.element()).stream()
        .map(annotation -> annotation.mirror().getAnnotationType().asElement())
        .anyMatch(type -> metadata.findHibernate(type, "IdGeneratorType").isPresent());
  }

  /**
   * Hibernate's {@code @NativeGenerator} for an attribute: on itself, or where there is a
   * {@code @GeneratedValue}, on its class or package.
   */
  static Optional<AnnotationView> nativeOne(MappingContext context, Attribute attribute) {
    String name = Annotations.HIBERNATE + "NativeGenerator";
    TypeElement declaring = attribute.declaringClass();
    return attribute
        .hibernate("NativeGenerator")
        .or(
            () ->
                attribute
                    .find("GeneratedValue")
                    .flatMap(any -> context.metadata.findByName(declaring, name))
                    .or(
                        () ->
                            attribute
                                .find("GeneratedValue")
                                .flatMap(
                                    any ->
                                        context.metadata.findByName(
                                            context.types.elements().getPackageOf(declaring),
                                            name))));
  }

  /** The generator that is declared under a name. */
  Optional<AnnotationView> declared(String name, Attribute attribute, Scope scope) {
    Stream<Element> near =
        Stream.of(
            attribute.element(),
            scope.entity().type,
            attribute.declaringClass(),
            context.types.elements().getPackageOf(attribute.declaringClass()));
    Stream<Element> anywhere =
        context.entities.values().stream().map(entity -> (Element) entity.type);
    return Stream.concat(near, anywhere)
        .flatMap(
            element -> context.metadata.findAllByName(element, GENERATOR, GENERATOR + "s").stream())
        .filter(generator -> generator.text("name").equals(name))
        .findFirst();
  }

  /** What a declared generator does: Hibernate's short name, or one of the classes above it. */
  String strategy(AnnotationView generator) {
    TypeReader types = context.types;
    // The default of the strategy counts where there is no class; that of the class means none.
    Optional<TypeMirror> type =
        generator.type("type").filter(found -> !types.name(found).equals(NO_CLASS));
    String named = generator.text("strategy");
    return type.or(
            () -> Optional.ofNullable(types.elements().getTypeElement(named)).map(Element::asType))
        .map(this::known)
        .orElse(named);
  }

  private String known(TypeMirror type) {
    return CLASSES.stream()
        .filter(name -> context.types.isA(type, name))
        .findFirst()
        .orElse(isProducer(context.types.element(type)) ? PRODUCER : "");
  }

  private boolean isProducer(Optional<TypeElement> type) {
    return type.isPresent()
        && (ElementFilter.methodsIn(type.get().getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(PRODUCER))
            || isProducer(context.types.element(type.get().getSuperclass())));
  }

  /** Whether a name that nobody declared is one of Hibernate's. */
  static boolean isNamed(String name) {
    return NAMED.contains(name);
  }

  /** A parameter of a declared generator. */
  static Optional<String> parameter(AnnotationView generator, String name) {
    return generator.nestedList("parameters").stream()
        .filter(parameter -> parameter.text("name").equals(name))
        .map(parameter -> parameter.text("value"))
        .findFirst();
  }
}
