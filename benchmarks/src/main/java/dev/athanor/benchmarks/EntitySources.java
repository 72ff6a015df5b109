package dev.athanor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sources of as many entities as one asks for, each with ten attributes and two relations. */
record EntitySources(int count) {

  /** Writes them into a folder, and says which files they are. */
  List<Path> write(Path folder) throws IOException {
    Path model = Files.createDirectories(folder.resolve("model"));
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      files.add(Files.writeString(model.resolve(name(number) + ".java"), source(number)));
    }
    return files;
  }

  private static String name(int number) {
    return "Entity" + number;
  }

  private String source(int number) {
    return """
    package model;

    import jakarta.persistence.*;

    @Entity
    @Table(indexes = @Index(columnList = "name"))
    public class %1$s {
      @Id @GeneratedValue private Long id;
      @Version private int version;
      @Column(nullable = false, length = 100) private String name;
      @Column(unique = true) private String code;
      @Lob private String description;
      @Column(precision = 12, scale = 2) private java.math.BigDecimal price;
      private boolean active;
      private java.time.Instant created;
      private java.time.LocalDate due;
      private java.util.UUID token;
      @ManyToOne(optional = false) private %2$s parent;
      @ManyToMany private java.util.Set<%3$s> others;
    }
    """
        .formatted(name(number), name(number * 7 % count), name((number * 11 + 1) % count));
  }
}
