package entities;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

interface HasName {
  @NotNull @Size(max = 14) String getName();
}

@MappedSuperclass
abstract class Above implements HasName {
  @Id long id;
  @NotNull @Size(max = 8) String inherited;
  String name;
  String onGetter;

  public String getName() {
    return name;
  }

  @NotNull
  public String getOnGetter() {
    return onGetter;
  }
}

@Entity
class Below extends Above {
  @NotNull private String own;
  private String other;

  @NotBlank
  @Size(max = 17)
  public String getOther() {
    return other;
  }

  @NotNull
  @Transient
  public String getVirtual() {
    return "";
  }
}

@Entity
class OneTable {
  @Id long id;
  @NotNull String common;
}

@Entity
class OneTableBelow extends OneTable {
  @NotNull @Size(max = 5) String own;
  @Min(1) Integer level;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class ManyTables {
  @Id @Max(9) long id;
}

@Entity
class ManyTablesBelow extends ManyTables {
  @NotNull @Size(max = 5) String own;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Complete {
  @Id long id;
  @NotNull @Size(max = 7) String common;
  @Min(1) int low;
}

@Entity
class CompleteBelow extends Complete {
  @NotNull String own;
}

@Entity
@SecondaryTable(name = "more_of_it")
class InTwoTables {
  @Id long id;
  @NotNull @Size(max = 3) @Column(table = "more_of_it") String second;
}
