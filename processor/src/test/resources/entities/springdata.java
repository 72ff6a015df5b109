package entities;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.*;
import org.springframework.data.annotation.*;
import org.springframework.data.jpa.domain.*;

@Entity
class Author extends AbstractPersistable<UUID> {
  String name;
  @CreatedDate Instant createdAt;
  @LastModifiedDate Instant changedAt;
  @CreatedBy String creator;
}

@Entity
class Article extends AbstractAuditable<Author, Long> {
  String title;
  @ElementCollection Set<String> tags;
}
