package dev.athanor.processor.project;

import java.io.OutputStream;
import java.io.StringWriter;

/** Bytes of a compiler's output as text. */
final class WriterStream extends OutputStream {

  private final StringWriter writer;

  WriterStream(StringWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(int b) {
    writer.write(b);
  }
}
