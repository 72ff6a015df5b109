package dev.athanor.processor.realinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.athanor.processor.project.CompilerOutput;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The lists of {@link LeftOut} say what the processor says: no more, no less. */
final class LeftOutTest {

  private static final Pattern ERROR = Pattern.compile("error: \\[Athanor/(\\w+)] (.*)");

  @TempDir private Path root;

  @Test
  void theListsNameEntitiesThatExist() {
    Set<String> all =
        DomainModels.ALL.stream()
            .flatMap(model -> DomainModels.entities(model).stream())
            .map(DomainModels::shortName)
            .collect(Collectors.toSet());
    assertThat(all).containsAll(LeftOut.UNSUPPORTED.keySet()).hasSize(63);
  }

  @ParameterizedTest
  @FieldSource("dev.athanor.processor.realinput.DomainModels#ALL")
  void theProcessorReportsWhatIsLeftOut(String model) {
    List<Class<?>> entities = DomainModels.entities(model);
    CompilerOutput output = RecordedModel.compile(root, names(entities));
    assertThat(output.text()).doesNotContain("Unclosed files");
    List<String> errors = errors(output, "UnsupportedMapping");
    Set<String> expected =
        LeftOut.UNSUPPORTED.keySet().stream()
            .filter(name -> name.startsWith(model))
            .collect(Collectors.toSet());
    assertThat(expected)
        .allSatisfy(
            name ->
                assertThat(errors)
                    .anySatisfy(
                        error -> assertThat(error).startsWith(LeftOut.UNSUPPORTED.get(name))));
    assertThat(errors.stream().map(error -> model + "." + error.split("[. ]")[0]))
        .isSubsetOf(expected);
  }

  private static List<String> errors(CompilerOutput output, String code) {
    return ERROR
        .matcher(output.text())
        .results()
        .filter(match -> match.group(1).equals(code))
        .map(match -> match.group(2))
        .toList();
  }

  private static List<String> names(List<Class<?>> types) {
    return types.stream().map(Class::getName).toList();
  }
}
