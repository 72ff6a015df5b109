package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.xml.XmlElement;
import dev.athanor.processor.xml.XmlPlace;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What mapping files and persistence.xml mean in one round of the compiler.
 *
 * @param metadata what is declared about elements, by them or by annotations
 * @param listed the classes that are named in them
 * @param missing the classes that are named and not found, with the problem that this is
 * @param excludesOthers whether annotated classes that are not listed do not count
 * @param schema the schema of tables and sequences that have none
 * @param quoted whether all names are quoted
 * @param validated whether constraints of Bean Validation constrain columns
 * @param envers the settings of Envers by their names, without what these begin with
 * @param problems what is wrong
 */
public record MappedClasses(
    Metadata metadata,
    Set<TypeElement> listed,
    Map<String, Problem> missing,
    boolean excludesOthers,
    Optional<String> schema,
    boolean quoted,
    boolean validated,
    Map<String, String> envers,
    List<Problem> problems) {

  /** Collects what the files say. */
  static final class Builder {

    private final Elements elements;
    private final Types types;
    private final Faults faults = new Faults();
    private final Overlay overlay = new Overlay();
    private final Set<TypeElement> listed = new LinkedHashSet<>();
    private final Map<TypeElement, XmlPlace> mapped = new LinkedHashMap<>();
    private final Map<String, Problem> missing = new LinkedHashMap<>();
    private final Map<AnnotationMirror, Element> generators = new LinkedHashMap<>();
    private Optional<String> schema = Optional.empty();
    private boolean quoted;
    private boolean validated = true;
    private Map<String, String> envers = Map.of();
    private boolean excludesOthers;

    Builder(Elements elements, Types types) {
      this.elements = elements;
      this.types = types;
    }

    void add(Problem problem) {
      faults.add(problem);
    }

    void defaults(UnitDefaults unit) {
      unit.delimited().ifPresent(it -> faults.delimited(it.place()));
      unit.catalog().ifPresent(it -> faults.catalog(it.place(), it.text()));
    }

    /** Reads the classes of a mapping file in their order. */
    void add(MappingFile file, UnitDefaults unit) {
      if (!file.root().name().equals("entity-mappings")) {
        faults.unknown(file.root(), "<" + file.root().name() + ">");
        return;
      }
      ClassNames classes = new ClassNames(elements, types, file.packageName(), faults);
      AnnotationMaker maker =
          new AnnotationMaker(elements, new ValueReader(classes, faults), faults);
      ClassReader reader = new ClassReader(file, unit, maker, overlay, faults);
      file.strangers()
          .filter(it -> !Extensions.isWithoutMeaning(file.root(), it.name()))
          .forEach(it -> faults.unknown(it, "<" + it.name() + ">"));
      for (XmlElement source : file.classes()) {
        Optional<String> name = source.attribute("class");
        if (name.isEmpty()) {
          faults.unknown(source, "an <" + source.name() + "> without a class");
          continue;
        }
        Optional<TypeElement> type = find(classes, name.get(), source.place());
        type.filter(it -> isFirst(it, source.place())).ifPresent(it -> reader.read(source, it));
      }
      for (String kind : Vocabulary.generators()) {
        file.root()
            .children(kind)
            .flatMap(
                it -> maker.make(Vocabulary.part("", kind).orElseThrow().annotation(), it).stream())
            .forEach(it -> generators.put(it, anchor()));
      }
    }

    private boolean isFirst(TypeElement type, XmlPlace place) {
      XmlPlace before = mapped.putIfAbsent(type, place);
      if (before != null) {
        faults.mappedTwice(place, type.getQualifiedName().toString(), before);
      }
      return before == null;
    }

    /** Something that the compiler can say that a generator stands at: it belongs to no class. */
    private TypeElement anchor() {
      return listed.stream()
          .findFirst()
          .orElseGet(() -> elements.getTypeElement("java.lang.Object"));
    }

    void addListed(String name, XmlPlace place) {
      find(new ClassNames(elements, types, "", faults), name, place);
    }

    /** What the settings of Hibernate say of all names. */
    void schema(Optional<String> other) {
      schema = other;
    }

    void quoteAll() {
      quoted = true;
    }

    void validated(boolean other) {
      validated = other;
    }

    void envers(Map<String, String> settings) {
      envers = settings;
    }

    void excludeOthers() {
      excludesOthers = true;
    }

    private Optional<TypeElement> find(ClassNames classes, String name, XmlPlace place) {
      Optional<TypeElement> found = classes.find(name);
      found.ifPresentOrElse(
          listed::add,
          () ->
              missing.put(
                  classes.qualified(name), Faults.missingClass(place, classes.qualified(name))));
      return found;
    }

    MappedClasses build() {
      return new MappedClasses(
          new Metadata(overlay.annotations(), generators),
          listed,
          missing,
          excludesOthers,
          schema,
          quoted,
          validated,
          envers,
          faults.problems());
    }
  }
}
