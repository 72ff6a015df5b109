package dev.athanor.dialect;

import java.util.Set;

/** Every operation in H2. */
final class H2ConformanceTest extends DialectConformance {

  H2ConformanceTest() {
    super(TestDatabase.H2, Set.of("releaseExtension"));
  }
}
