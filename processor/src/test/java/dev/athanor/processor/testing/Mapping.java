package dev.athanor.processor.testing;

import dev.athanor.processor.mapping.MappedSchema;
import dev.athanor.processor.mapping.MappingOptions;
import dev.athanor.processor.mapping.SchemaMapper;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Maps classes in a compiler. */
public final class Mapping {

  private Mapping() {}

  /** Maps one source, {@code entities} being the names of its entities in the package model. */
  public static MappedSchema of(String text, String... entities) {
    return of(MappingOptions.DEFAULT, text, entities);
  }

  /** The same with options. */
  public static MappedSchema of(MappingOptions options, String text, String... entities) {
    String source =
        "package model; import jakarta.persistence.*; import java.util.*;"
            + " import dev.athanor.annotation.*;\n"
            + text;
    return InCompiler.javac()
        .askSources(
            mapper(options, List.of(entities).stream().map(name -> "model." + name).toList()),
            List.of(InCompiler.source("model/Model.java", source)));
  }

  /** The question that maps classes, entities, embeddables and converters, by their names. */
  public static Function<ProcessingEnvironment, MappedSchema> mapper(
      MappingOptions options, Collection<String> names) {
    return environment -> {
      Map<Boolean, List<TypeElement>> types =
          names.stream()
              .map(environment.getElementUtils()::getTypeElement)
              .filter(Objects::nonNull)
              .collect(Collectors.partitioningBy(Mapping::isConverter));
      return new SchemaMapper(environment.getElementUtils(), environment.getTypeUtils(), options)
          .map(
              types.get(false).stream().filter(type -> !isEmbeddable(type)).toList(),
              types.get(false),
              types.get(true),
              List.of());
    };
  }

  private static boolean isEmbeddable(TypeElement type) {
    return type.getAnnotation(Embeddable.class) != null;
  }

  private static boolean isConverter(TypeElement type) {
    return type.getAnnotation(Converter.class) != null;
  }
}
