package dev.athanor.processor.writing;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Tokens in nested levels with places at which a line may end, for {@link LayoutPrinter} to decide.
 * The levels are those of google-java-format, so that what is written here is not touched when a
 * project formats its sources.
 */
final class Layout {

  /** When a break is taken. */
  enum Fill {
    /** Together with all of its level, if that does not fit into the line. */
    UNIFIED,
    /** If what follows does not fit into the line. */
    INDEPENDENT,
    /** Always. */
    FORCED
  }

  /** A token, the name of a type, a break or a level of them. */
  sealed interface Part permits Token, Type, Break, Level {

    /** The columns that it takes on one line; more than any line has if it must be broken. */
    long width();
  }

  record Token(String text) implements Part {
    @Override
    public long width() {
      return text.length();
    }
  }

  record Type(ClassName name) implements Part {
    @Override
    public long width() {
      return name.simpleName().length();
    }
  }

  record Break(Fill fill, String flat, int indent) implements Part {
    @Override
    public long width() {
      return fill == Fill.FORCED ? Integer.MAX_VALUE : flat.length();
    }
  }

  static final class Level implements Part {

    private final int indent;
    private final List<Part> parts = new ArrayList<>();
    private long width = -1;

    private Level(int indent) {
      this.indent = indent;
    }

    int indent() {
      return indent;
    }

    List<Part> parts() {
      return parts;
    }

    @Override
    public long width() {
      if (width < 0) {
        width = 0;
        for (Part part : parts) {
          width += part.width();
        }
      }
      return width;
    }
  }

  private final Level root = new Level(0);
  private final Deque<Level> open = new ArrayDeque<>();
  private Level last = root;

  Layout() {
    open.push(root);
  }

  /** Opens a level, whose broken lines stand {@code indent} columns to the right. */
  Layout open(int indent) {
    open.push(new Level(indent));
    return this;
  }

  /** Closes the level that was opened last. */
  Layout close() {
    Level closed = open.pop();
    open.element().parts.add(closed);
    return this;
  }

  /**
   * Adds a token to the level of the break before it, be it closed: the semicolon behind a call has
   * to fit into the line together with the call's arguments.
   */
  Layout token(String text) {
    last.parts.add(new Token(text));
    return this;
  }

  /** Adds the simple name of a type that is to be imported. */
  Layout type(ClassName type) {
    last.parts.add(new Type(type));
    return this;
  }

  /** Adds a break to the open level. */
  Layout lineBreak(Fill fill, String flat, int indent) {
    last = open.element();
    last.parts.add(new Break(fill, flat, indent));
    return this;
  }

  Layout lineBreak(Fill fill, String flat) {
    return lineBreak(fill, flat, 0);
  }

  Level root() {
    return root;
  }
}
