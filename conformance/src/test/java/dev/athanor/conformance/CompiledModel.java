package dev.athanor.conformance;

import dev.athanor.migration.Migration;
import dev.athanor.migration.RevisionIndex;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A model with its draft, as the compiler has left them.
 *
 * @param model what was compiled
 * @param output the folder of its class files
 * @param success whether there was no error
 * @param messages what the compiler and the processor said
 * @param draft the name of the drafted migration
 */
record CompiledModel(
    Model model,
    Path output,
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> messages,
    String draft) {

  private static final List<Class<? extends Annotation>> MANAGED =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);
  private static final Pattern OWN = Pattern.compile("\\[Athanor/(\\w+)] (.*)", Pattern.DOTALL);

  /** Something that the processor said: its code, its text and its line, if it has one. */
  record Message(String code, String text, long line) {
    @Override
    public String toString() {
      return code + (line > 0 ? " line " + line : "") + ": " + text;
    }
  }

  /** The errors, and what the processor warned of beside that there is a draft. */
  List<Message> complaints() {
    return messages.stream()
        .flatMap(CompiledModel::complaint)
        .filter(message -> !message.code().equals("PendingMigration"))
        .toList();
  }

  private static Stream<Message> complaint(Diagnostic<? extends JavaFileObject> message) {
    if (message.getKind() == Diagnostic.Kind.NOTE) {
      return Stream.empty();
    }
    String text = message.getMessage(Locale.ROOT);
    Matcher own = OWN.matcher(text);
    if (own.find()) {
      return Stream.of(new Message(own.group(1), own.group(2), message.getLineNumber()));
    }
    return message.getKind() == Diagnostic.Kind.ERROR
        ? Stream.of(new Message("javac", text, message.getLineNumber()))
        : Stream.empty();
  }

  /** Loads the classes; they are gone when the loader is closed. */
  URLClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {output.toUri().toURL()}, CompiledModel.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The revisions: the draft alone. */
  RevisionIndex revisions(ClassLoader loader) {
    try {
      return new DraftedRevision(loader.loadClass(draft).asSubclass(Migration.class));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("nothing was drafted for " + model, e);
    }
  }

  /** The classes that Hibernate has to be told of. */
  List<Class<?>> managed(ClassLoader loader) {
    return names()
        .<Class<?>>map(name -> load(loader, name))
        .filter(CompiledModel::isManaged)
        .toList();
  }

  private Stream<String> names() {
    if (!model.classes().isEmpty()) {
      return model.classes().stream();
    }
    try (Stream<Path> found = Files.walk(output)) {
      return found
          .map(file -> output.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isManaged(Class<?> type) {
    return MANAGED.stream().anyMatch(type::isAnnotationPresent);
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
