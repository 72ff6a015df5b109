package dev.athanor.processor.mappingfile;

import dev.athanor.problem.Problem;
import dev.athanor.processor.xml.XmlElement;
import dev.athanor.processor.xml.XmlPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes that a persistence.xml names, one by one or by the jars that they are in. */
final class ListedClasses {

  private final Map<String, XmlPlace> named = new LinkedHashMap<>();
  private final Map<String, XmlPlace> packed = new LinkedHashMap<>();
  private final boolean excludesOthers;

  ListedClasses(Optional<PersistenceFile> unit, Resources resources, List<Problem> problems) {
    for (XmlElement element : unit.map(PersistenceFile::classes).orElse(List.of())) {
      named.putIfAbsent(element.text(), element.place());
    }
    for (XmlElement jar : unit.map(PersistenceFile::jarFiles).orElse(List.of())) {
      JarTypes.of(jar, resources.root(), problems)
          .forEach(name -> packed.putIfAbsent(name, jar.place()));
    }
    excludesOthers = unit.filter(PersistenceFile::excludesUnlisted).isPresent();
  }

  boolean isEmpty() {
    return named.isEmpty() && packed.isEmpty();
  }

  void addTo(MappedClasses.Builder result) {
    named.forEach(result::addListed);
    packed.forEach(result::addListed);
    if (excludesOthers) {
      result.excludeOthers();
    }
  }
}
