package dev.athanor.processor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Tells the compile of a project's tests from that of its sources: the entities that tests bring
 * along belong to no migration. Build tools hand the same processor and options to both, so only
 * the folders differ: the output of the tests lies beside that of the sources, in which the
 * processor has left its mark.
 */
final class TestCompile {

  private final Output output;
  private final Elements elements;

  TestCompile(Output output, Elements elements) {
    this.output = output;
    this.elements = elements;
  }

  /** Whether {@code types} are compiled for tests, which have no migration set of their own. */
  boolean isOf(Collection<TypeElement> types) {
    if (output.read(KnownTypes.RESOURCE).isPresent()
        || output.read(SnapshotLookup.RESOURCE).isPresent()) {
      return false;
    }
    Optional<String> own = output.folder();
    return own.isPresent()
        && marked(types).anyMatch(main -> differsByTest(main.split("/"), own.get().split("/")));
  }

  /** Where on the paths of the compiler the processor has left its mark. */
  private Stream<String> marked(Collection<TypeElement> types) {
    TreeSet<String> modules = new TreeSet<>();
    for (TypeElement type : types) {
      ModuleElement module = elements.getModuleOf(type);
      if (module != null && !module.isUnnamed()) {
        modules.add(module.getQualifiedName().toString());
      }
    }
    return Stream.concat(
        output.folderOnClassPath(KnownTypes.RESOURCE).stream(),
        modules.stream()
            .flatMap(name -> output.folderOfModule(name, KnownTypes.RESOURCE).stream()));
  }

  /**
   * Whether two outputs are those of one project: {@code target/classes} and {@code
   * target/test-classes}, {@code classes/java/main} and {@code classes/java/test}, {@code
   * out/production/shop} and {@code out/test/shop}.
   */
  private static boolean differsByTest(String[] main, String[] tests) {
    int differs = Arrays.mismatch(main, tests);
    if (differs < 0 || main.length != tests.length) {
      return false;
    }
    List<String> after = List.of(main).subList(differs + 1, main.length);
    return after.size() <= 1
        && after.equals(List.of(tests).subList(differs + 1, tests.length))
        && speaksOfTests(tests[differs])
        && !speaksOfTests(main[differs]);
  }

  private static boolean speaksOfTests(String folder) {
    return Stream.of(folder.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"))
        .anyMatch(word -> word.equalsIgnoreCase("test") || word.equalsIgnoreCase("tests"));
  }
}
