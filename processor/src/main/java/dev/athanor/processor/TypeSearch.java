package dev.athanor.processor;

import dev.athanor.processor.KnownTypes.Role;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Looks known types up again by name, because a compile of a few files hands over only those. A
 * type that is not found is gone; one that is found without its annotations is in doubt, for some
 * compilers do not tell the annotations of types that they do not compile. Of one from elsewhere no
 * other build tells more, so that somebody has to say what became of it.
 */
final class TypeSearch {

  private final Elements elements;
  private final ModelFiles files;
  private final Output output;
  private final Set<String> compiled;
  private final Set<String> recorded;
  private final Set<String> dropped;

  /**
   * Prepares a search.
   *
   * @param compiled the names of the types that are compiled in this run
   * @param recorded the names of the types that the snapshot tells of
   * @param dropped the names of the types that somebody says are mapped no more
   */
  TypeSearch(
      Elements elements,
      ModelFiles files,
      Output output,
      Set<String> compiled,
      Set<String> recorded,
      Set<String> dropped) {
    this.elements = elements;
    this.files = files;
    this.output = output;
    this.compiled = compiled;
    this.recorded = recorded;
    this.dropped = dropped;
  }

  FoundTypes search(KnownTypes known) {
    FoundTypes result = new FoundTypes(known.sources());
    for (Role role : Role.values()) {
      known.of(role).forEach(name -> search(role, name, result));
    }
    for (String name : files.missing()) {
      if (output.hasClass(name)) {
        result.addDoubtful(Role.ENTITY, name);
      }
    }
    return result;
  }

  private void search(Role role, String name, FoundTypes result) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      if (output.hasClass(name)) {
        result.addDoubtful(role, name);
      }
    } else if (ModelAnnotations.role(files.metadata(), type).filter(role::equals).isPresent()) {
      if (files.excludes(role, name)) {
        result.addExcluded(name);
      } else {
        result.addFound(role, name, type);
      }
    } else if (compiled.contains(name) || files.decides(name)) {
      if (role == Role.ENTITY && !dropped.contains(name)) {
        result.addFormer(name, type);
      }
    } else if (!recorded.contains(name) || output.hasClass(name)) {
      result.addDoubtful(role, name);
    } else if (!dropped.contains(name)) {
      result.addUnmapped(name);
    }
  }
}
