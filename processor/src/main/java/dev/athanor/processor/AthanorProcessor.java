package dev.athanor.processor;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Reads the entities of a compilation, compares them with the snapshot of the checked-in revisions
 * and drafts the migration that is missing. Claims no annotation and writes through the Filer only.
 */
@AutoService(Processor.class)
public final class AthanorProcessor extends AbstractProcessor {

  private Optional<Compilation> compilation = Optional.empty();

  /** For the compiler. */
  public AthanorProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    FaultBarrier.guard(
        environment.getMessager(), () -> compilation = Optional.of(new Compilation(environment)));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    compilation.ifPresent(
        running -> FaultBarrier.guard(processingEnv.getMessager(), () -> running.round(round)));
    return false;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return ModelAnnotations.supported(compilation.filter(Compilation::readsFiles).isPresent());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
