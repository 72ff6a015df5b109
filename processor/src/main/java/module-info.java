import dev.athanor.processor.AthanorProcessor;
import javax.annotation.processing.Processor;

/** Drafts migrations from JPA entities inside javac. */
module dev.athanor.processor {
  requires transitive java.compiler;
  requires java.xml;
  // In the shipped jar these are part of this module, the libraries under other names.
  requires static transitive dev.athanor.schema;
  requires static com.google.gson;
  requires static com.palantir.javapoet;
  requires static com.google.auto.service;

  exports dev.athanor.processor;
  exports dev.athanor.processor.recording;

  provides Processor with
      AthanorProcessor;
}
