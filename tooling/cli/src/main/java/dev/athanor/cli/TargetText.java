package dev.athanor.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Tells targets such as {@code -1} from options that do not exist. */
final class TargetText implements ITypeConverter<String> {

  @Override
  public String convert(String text) {
    if (text.startsWith("-") && !text.matches("-\\d.*")) {
      throw new TypeConversionException("there is no option " + text.replaceFirst("=.*", ""));
    }
    return text;
  }
}
