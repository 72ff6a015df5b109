package dev.athanor.conformance;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real applications and libraries have the schema that Hibernate gives them. */
class LibraryTest {

  @TempDir private Path output;

  @ParameterizedTest
  @EnumSource
  void isAsHibernateWouldHaveIt(Library library) throws Exception {
    library.model().isAsHibernateWouldHaveIt(output);
  }
}
