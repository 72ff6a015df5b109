package dev.athanor.processor;

import dev.athanor.processor.drafting.Draft;
import dev.athanor.processor.revision.RevisionSource;
import dev.athanor.processor.snapshot.DraftId;
import dev.athanor.processor.writing.IndexWriter;
import dev.athanor.processor.writing.IndexedRevision;
import dev.athanor.processor.writing.MigrationWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * The classes that are generated: the index of the revisions, and the draft. The file of the draft
 * is opened in the first round that may need it and written in the last one.
 */
final class GeneratedSources {

  private static final String MIGRATION = "dev.athanor.migration.Migration";

  private final Output output;
  private final boolean hasRuntime;
  private Optional<String> index = Optional.empty();
  private boolean indexed;
  private String draftPackage = "";
  private Optional<JavaFileObject> draft = Optional.empty();

  GeneratedSources(Output output, Elements elements) {
    this.output = output;
    this.hasRuntime = elements.getTypeElement(MIGRATION) != null;
  }

  /** Creates what a later round could not create any more. */
  void open(Analysis analysis) {
    if (!hasRuntime) {
      return;
    }
    if (!indexed && analysis.knowsRevisions()) {
      indexed = true;
      writeIndex(analysis);
    }
    if (draft.isEmpty() && analysis.isNoteworthy()) {
      draftPackage = analysis.migrationsPackage();
      draft = output.createSource(qualified(draftPackage, MigrationWriter.PENDING_NAME));
    }
  }

  /** Whether a type is the index: it tells nothing that this run did not know before. */
  boolean isIndex(TypeElement type) {
    return index.filter(type.getQualifiedName()::contentEquals).isPresent();
  }

  /**
   * Writes the draft, or that there is none after all. A file that was opened has to be written in
   * any case: the compiler warns of files that stay open.
   */
  void close(Analysis analysis) {
    draft.ifPresentOrElse(
        file -> write(file, draftText(analysis)), () -> replaceLeftover(analysis));
  }

  /** The draft of an earlier build would go on telling of a difference that is recorded. */
  private void replaceLeftover(Analysis analysis) {
    if (hasRuntime) {
      draftPackage = analysis.migrationsPackage();
      output.replaceSource(
          draftPackage,
          MigrationWriter.PENDING_NAME,
          MigrationWriter.GENERATOR,
          draftText(analysis));
    }
  }

  private String draftText(Analysis analysis) {
    if (!analysis.isPending()) {
      return analysis.isComplete()
          ? "// The entities and the snapshot agree.\n"
          : "// No migration is drafted: the compiler's messages say why.\n";
    }
    Draft pending = analysis.draft();
    return MigrationWriter.writePending(
        draftPackage,
        DraftId.of(analysis.down(), pending.upgrade()),
        analysis.down(),
        pending.upgrade(),
        pending.downgrade());
  }

  /**
   * Writes the index under its own name, or, where the compiler does not let that class be
   * generated again, under one that belongs to its content: then the class stands already, or is
   * new.
   */
  private void writeIndex(Analysis analysis) {
    List<IndexedRevision> revisions =
        analysis.revisions().sources().stream().map(GeneratedSources::indexed).toList();
    String packageName = analysis.migrationsPackage();
    String name = IndexWriter.NAME;
    String text = IndexWriter.write(packageName, name, "", revisions);
    Optional<JavaFileObject> file = output.createSource(qualified(packageName, name));
    if (file.isEmpty()) {
      name = name + "_" + Integer.toHexString(text.hashCode());
      text = IndexWriter.write(packageName, name, "", revisions);
      file = output.createSource(qualified(packageName, name));
    }
    if (file.isPresent()) {
      write(file.get(), text);
      index = Optional.of(qualified(packageName, name));
    }
    output.write(IndexWriter.SERVICE, IndexWriter.service(List.of(qualified(packageName, name))));
  }

  private static IndexedRevision indexed(RevisionSource revision) {
    return new IndexedRevision(
        revision.node(),
        revision.type().getQualifiedName().toString(),
        revision.message(),
        revision.created());
  }

  private static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  private static void write(JavaFileObject file, String text) {
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file.getName(), e);
    }
  }
}
