package dev.athanor.processor.writing;

import com.palantir.javapoet.CodeBlock;
import dev.athanor.processor.writing.Layout.Break;
import dev.athanor.processor.writing.Layout.Fill;
import dev.athanor.processor.writing.Layout.Level;
import dev.athanor.processor.writing.Layout.Part;
import dev.athanor.processor.writing.Layout.Token;
import dev.athanor.processor.writing.Layout.Type;
import java.util.List;

/** Decides where the lines of a {@link Layout} end: none is longer than 100 columns if it can. */
final class LayoutPrinter {

  private static final int MAX_WIDTH = 100;

  private final CodeBlock.Builder code = CodeBlock.builder();
  private final StringBuilder text = new StringBuilder();
  private final int margin;
  private long column;

  private LayoutPrinter(int margin) {
    this.margin = margin;
    this.column = margin;
  }

  /**
   * The lines, without the margin.
   *
   * @param margin how many columns stand to the left of every line
   */
  static CodeBlock print(Layout layout, int margin) {
    LayoutPrinter printer = new LayoutPrinter(margin);
    printer.print(layout.root(), margin);
    return printer.code.add("$L", printer.text.toString()).build();
  }

  private void print(Part part, int indent) {
    if (part instanceof Token token) {
      text.append(token.text());
      column += token.width();
    } else if (part instanceof Type type) {
      code.add("$L$T", text.toString(), type.name());
      text.setLength(0);
      column += type.width();
    } else if (part instanceof Break line) {
      printFlat(line);
    } else {
      Level level = (Level) part;
      if (column + level.width() <= MAX_WIDTH) {
        for (Part inner : level.parts()) {
          print(inner, indent);
        }
      } else {
        printBroken(level.parts(), indent + level.indent());
      }
    }
  }

  /** Prints the groups of parts that breaks separate. */
  private void printBroken(List<Part> parts, int indent) {
    boolean crowded = false;
    for (int start = 0; start <= parts.size(); ) {
      Break line = start > 0 ? (Break) parts.get(start - 1) : null;
      int end = start;
      long width = 0;
      while (end < parts.size() && !(parts.get(end) instanceof Break)) {
        width += parts.get(end++).width();
      }
      if (line != null) {
        print(line, crowded || column + line.width() + width > MAX_WIDTH, indent);
      }
      crowded = column + width > MAX_WIDTH;
      for (Part part : parts.subList(start, end)) {
        print(part, indent);
      }
      start = end + 1;
    }
  }

  private void print(Break line, boolean needed, int indent) {
    if (needed || line.fill() == Fill.UNIFIED) {
      column = indent + line.indent();
      text.append('\n').append(" ".repeat((int) column - margin));
    } else {
      printFlat(line);
    }
  }

  private void printFlat(Break line) {
    text.append(line.flat());
    column += line.width();
  }
}
