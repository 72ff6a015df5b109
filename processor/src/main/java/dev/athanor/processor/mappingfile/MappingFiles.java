package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.problem.ProblemException;
import dev.athanor.processor.xml.XmlElement;
import dev.athanor.processor.xml.XmlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The persistence.xml and the mapping files of a project, read once for a compilation. What they
 * mean is found out anew in each round, for that needs the compiler's elements.
 */
public final class MappingFiles {

  /** The mapping file that counts without being named. */
  public static final String DEFAULT = "META-INF/orm.xml";

  private final Map<String, MappingFile> files = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Optional<PersistenceFile> unit;
  private final ListedClasses listed;
  private final UnitSettings settings;

  private MappingFiles(Resources resources, Optional<String> chosen) {
    Optional<Resources.Resource> file = resources.find(PersistenceFile.NAME);
    unit = file.flatMap(this::parse).map(root -> PersistenceFile.of(root, chosen, problems));
    chosen.filter(name -> file.isEmpty()).map(UnitChoice::missing).ifPresent(problems::add);
    listed = new ListedClasses(unit, resources, problems);
    settings = UnitSettings.of(unit, problems);
    add(DEFAULT, resources::find);
    for (XmlElement jar : unit.map(PersistenceFile::jarFiles).orElse(List.of())) {
      add(jar.text() + "!/" + DEFAULT, name -> JarTypes.file(jar, resources.root(), DEFAULT));
    }
    for (XmlElement named : unit.map(PersistenceFile::mappingFiles).orElse(List.of())) {
      if (!files.containsKey(named.text()) && !add(named.text(), resources::findAnywhere)) {
        problems.add(
            Problem.error(
                "MissingMappingFile",
                named.place() + " names the mapping file " + named.text() + ", which is not found.",
                "Let the build copy the resources before it compiles, or name the folder that they"
                    + " are in with -Aathanor.persistence=..."));
      }
    }
  }

  /**
   * Reads all that there are; what is wrong with them is told by {@link #apply}.
   *
   * @param unit the name of the persistence unit that counts, empty for all
   */
  public static MappingFiles read(Resources resources, Optional<String> unit) {
    return new MappingFiles(resources, unit);
  }

  /** Whether there is nothing to be read in this way. */
  public boolean isEmpty() {
    return files.isEmpty() && listed.isEmpty() && problems.isEmpty();
  }

  /** The names of the files that were read, so that one that gets lost is missed. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(files.keySet());
    unit.ifPresent(read -> names.add(PersistenceFile.NAME));
    return names;
  }

  /** What all of it means for the classes that a compiler knows. */
  public MappedClasses apply(Elements elements, Types types) {
    MappedClasses.Builder result = new MappedClasses.Builder(elements, types);
    problems.forEach(result::add);
    UnitDefaults defaults = UnitDefaults.of(files.values());
    result.defaults(defaults);
    files.values().forEach(file -> result.add(file, defaults));
    result.schema(settings.schema().or(() -> defaults.schema().map(XmlElement::text)));
    if (settings.quoted()) {
      result.quoteAll();
    }
    result.validated(settings.validated());
    result.envers(settings.envers());
    listed.addTo(result);
    return result.build();
  }

  private boolean add(String name, Function<String, Optional<Resources.Resource>> resources) {
    Optional<Resources.Resource> found = resources.apply(name);
    found.flatMap(this::parse).ifPresent(root -> files.put(name, new MappingFile(root)));
    return found.isPresent();
  }

  private Optional<XmlElement> parse(Resources.Resource resource) {
    try {
      return Optional.of(XmlReader.read(resource.content(), resource.location()));
    } catch (ProblemException malformed) {
      problems.addAll(malformed.problems());
      return Optional.empty();
    }
  }
}
