package dev.athanor.benchmarks;

import dev.athanor.benchmarks.Compilation.Cost;
import dev.athanor.processor.recording.ProjectLayout;
import dev.athanor.processor.recording.RevisionRecorder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the processor adds to a compile of many entities in comparison with Hibernate's own
 * processor, which writes the static metamodel: with nothing to draft, as in all builds but a few,
 * and with all of it to draft. All run in turns, in one JVM that is warm.
 */
public final class CompileAgainstHibernateProcessor {

  private static final int ENTITIES = Integer.getInteger("entities", 1000);
  private static final int ROUNDS = Integer.getInteger("compileRounds", 5);

  private CompileAgainstHibernateProcessor() {}

  /** Prints the ratios, and how the cost grows with ten times as many entities. */
  public static void main(String[] arguments) throws IOException {
    Map<Way, Cost> few = medians(ENTITIES / 10);
    Map<Way, Cost> many = medians(ENTITIES);
    System.out.println("added to a compile of " + ENTITIES + " entities, time and allocation:");
    for (Way way : List.of(Way.UNCHANGED, Way.ALL_NEW)) {
      System.out.printf(
          Locale.ROOT,
          "  %s: %.2f and %.2f of what Hibernate's processor adds; ten times the entities, %.1f and"
              + " %.1f times the cost%n",
          way.title,
          (double) time(many, way) / time(many, Way.HIBERNATE),
          (double) allocated(many, way) / allocated(many, Way.HIBERNATE),
          (double) time(many, way) / time(few, way),
          (double) allocated(many, way) / allocated(few, way));
    }
    System.out.printf(
        Locale.ROOT,
        "  javac with the processor / without: %.2f and %.2f%n",
        (double) many.get(Way.UNCHANGED).time() / many.get(Way.UNCHANGED.baseline()).time(),
        (double) many.get(Way.UNCHANGED).allocated()
            / many.get(Way.UNCHANGED.baseline()).allocated());
  }

  private static long time(Map<Way, Cost> costs, Way way) {
    return costs.get(way).time() - costs.get(way.baseline()).time();
  }

  private static long allocated(Map<Way, Cost> costs, Way way) {
    return costs.get(way).allocated() - costs.get(way.baseline()).allocated();
  }

  private static Map<Way, Cost> medians(int entities) throws IOException {
    try (ScratchFolder folder = ScratchFolder.create()) {
      return medians(entities, folder.path());
    }
  }

  private static Map<Way, Cost> medians(int entities, Path project) throws IOException {
    List<Path> sources = new EntitySources(entities).write(project.resolve("src/main/java"));
    Path revision = record(project, sources);
    Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);
    for (int round = -1; round < ROUNDS; round++) {
      for (Way way : Way.values()) {
        Path output = project.resolve(way + "-" + round);
        List<Path> compiled = new ArrayList<>(sources);
        if (way.recorded) {
          compiled.add(revision);
        }
        Cost cost = new Compilation(compiled, output, way.arguments(project)).measure();
        if (round >= 0) {
          costs.computeIfAbsent(way, it -> new ArrayList<>()).add(cost);
        }
      }
    }
    Map<Way, Cost> medians = new EnumMap<>(Way.class);
    costs.forEach(
        (way, all) ->
            medians.put(
                way,
                new Cost(
                    all.stream().mapToLong(Cost::time).sorted().toArray()[ROUNDS / 2],
                    all.stream().mapToLong(Cost::allocated).sorted().toArray()[ROUNDS / 2])));
    return medians;
  }

  /** Records the revision that creates all, so that nothing is left to draft. */
  private static Path record(Path project, List<Path> sources) throws IOException {
    ProjectLayout layout = ProjectLayout.maven(project);
    new Compilation(sources, layout.classes(), Way.ALL_NEW.arguments(project)).measure();
    return new RevisionRecorder(layout, Clock.systemUTC()).record("create all").migration();
  }

  private enum Way {
    NONE("no processor", false),
    NONE_RECORDED("no processor, with the revision", true),
    HIBERNATE("Hibernate's processor", false),
    UNCHANGED("nothing to draft", true),
    ALL_NEW("all to draft", false);

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final String title;
    private final boolean recorded;

    Way(String title, boolean recorded) {
      this.title = title;
      this.recorded = recorded;
    }

    /** The same sources without a processor. */
    Way baseline() {
      return recorded ? NONE_RECORDED : NONE;
    }

    List<String> arguments(Path project) {
      List<String> arguments = new ArrayList<>(List.of("-cp", CLASS_PATH));
      switch (this) {
        case NONE, NONE_RECORDED -> arguments.add("-proc:none");
        case HIBERNATE ->
            arguments.addAll(List.of("-processor", "org.hibernate.processor.HibernateProcessor"));
        case UNCHANGED, ALL_NEW -> {
          arguments.addAll(List.of("-processor", "dev.athanor.processor.AthanorProcessor"));
          if (recorded) {
            arguments.add("-Aathanor.snapshot=" + ProjectLayout.maven(project).snapshot());
          }
        }
      }
      return arguments;
    }
  }
}
