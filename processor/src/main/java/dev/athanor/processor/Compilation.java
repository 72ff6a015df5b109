package dev.athanor.processor;

import dev.athanor.processor.diagnostic.DiagnosticReporter;
import dev.athanor.processor.jpa.Metadata;
import dev.athanor.processor.mappingfile.MappingFiles;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * One run of the compiler, round by round. Names are kept between rounds, elements are not: the
 * compiler makes them anew. What is to be printed or written waits for the last round, because
 * other processors may generate entities until then; only source files are opened before, since the
 * compiler warns of those that are created in the last round.
 */
final class Compilation {

  private final ProcessingEnvironment environment;
  private final ProcessorOptions options;
  private final Output output;
  private final MappingFiles files;
  private final KnownTypes types = new KnownTypes();
  private final Set<String> compiled = new HashSet<>();
  private final GeneratedSources sources;
  private final TestCompile tests;
  private Optional<Analysis> analysis = Optional.empty();
  private boolean isFirst = true;
  private boolean isOurs;

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = ProcessorOptions.of(environment.getOptions());
    this.output = new Output(environment.getFiler());
    this.files =
        MappingFiles.read(
            new ProjectResources(output, options.persistence()), options.persistenceUnit());
    this.tests = new TestCompile(output, environment.getElementUtils());
    this.sources = new GeneratedSources(output, environment.getElementUtils());
  }

  /** Whether there may be a model without annotations. */
  boolean readsFiles() {
    return options.enabled() && !files.isEmpty();
  }

  void round(RoundEnvironment round) {
    if (isFirst) {
      isFirst = false;
      begin(round);
    }
    if (!isOurs) {
      return;
    }
    boolean isNews = collect(round);
    if (round.processingOver()) {
      finish(round, isNews);
    } else if (isNews) {
      analysis = analyse();
      analysis.ifPresent(sources::open);
    }
  }

  private void begin(RoundEnvironment round) {
    Set<TypeElement> roots = ElementFilter.typesIn(round.getRootElements());
    isOurs = options.enabled() && !tests.isOf(roots);
    if (isOurs) {
      output.read(KnownTypes.RESOURCE).map(KnownTypes::parse).ifPresent(types::addAll);
      roots.forEach(root -> types.addSource(root.getQualifiedName().toString()));
    }
  }

  private void finish(RoundEnvironment round, boolean isNews) {
    if (isNews) {
      analysis = analyse();
    }
    if (analysis.isEmpty()) {
      return;
    }
    Analysis last = analysis.get();
    new Report(reporter(), options).print(last);
    sources.close(last);
    if (!round.errorRaised() && !last.hasErrors()) {
      BuildResult.write(last, output);
    }
  }

  private Optional<Analysis> analyse() {
    return new Analyst(environment, options, files, output, compiled).analyse(types);
  }

  private DiagnosticReporter reporter() {
    return new DiagnosticReporter(environment, this::isCompiled);
  }

  /** Remembers the names of what is compiled, and says whether there is any but our own index. */
  private boolean collect(RoundEnvironment round) {
    Set<TypeElement> roots = ElementFilter.typesIn(round.getRootElements());
    Metadata annotations = Metadata.ofAnnotations();
    roots.forEach(root -> collect(root, annotations));
    return roots.stream().anyMatch(root -> !sources.isIndex(root));
  }

  private void collect(TypeElement type, Metadata annotations) {
    String name = type.getQualifiedName().toString();
    compiled.add(name);
    ModelAnnotations.role(annotations, type).ifPresent(role -> types.add(role, name));
    ElementFilter.typesIn(type.getEnclosedElements())
        .forEach(nested -> collect(nested, annotations));
  }

  private boolean isCompiled(Element element) {
    Element type = element;
    while (type != null && !(type instanceof TypeElement)) {
      type = type.getEnclosingElement();
    }
    return type == null || compiled.contains(((TypeElement) type).getQualifiedName().toString());
  }
}
