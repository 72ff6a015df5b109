package entities;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import jakarta.validation.groups.Default;
import java.io.Serializable;
import java.lang.annotation.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.validator.constraints.*;

interface Other {}

interface More extends Default {}

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull
@Size(min = 2, max = 12)
@interface Code {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Code
@interface Nested {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size
@interface Sized {
  @OverridesAttribute(constraint = Size.class, name = "max") int max() default 33;
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ConstraintComposition(CompositionType.OR)
@NotNull
@Size(max = 7)
@interface Either {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ConstraintComposition(CompositionType.OR)
@NotNull
@NotBlank
@interface BothNotNull {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@NotNull(groups = Other.class)
@interface InGroup {
  String message() default "";
  Class<?>[] groups() default {};
  Class<? extends Payload>[] payload() default {};
}

enum Kind { A }

@Entity
class Constrained {
  @Id long id;
  @NotNull String notNull;
  @NotBlank String notBlank;
  @NotEmpty String notEmpty;
  @NotEmpty List<String> notEmptyList;
  @Size(max = 20) String size20;
  @Size(min = 3) String sizeMin;
  @Size(max = 20) @Column(length = 50) String size50;
  @Length(max = 30) String length30;
  @Length(min = 2) String lengthMin;
  @Min(3) int min;
  @Max(9) Integer max;
  @Min(1) @Max(5) BigDecimal twoBounds;
  @Digits(integer = 5, fraction = 2) BigDecimal digits;
  @Digits(integer = 5, fraction = 0) Integer intDigits;
  @Digits(integer = 3, fraction = 1) @Column(precision = 20, scale = 4) BigDecimal sizedDigits;
  @Digits(integer = 2, fraction = 2) String textDigits;
  @Digits(integer = 10, fraction = 0) double doubleDigits;
  @Digits(integer = 4, fraction = 0) Duration duration;
  @Range(min = 2, max = 8) int range;
  @Range(min = 2) long open;
  @Positive int positive;
  @DecimalMin("1.5") BigDecimal decimalMin;
  @Email String email;
  @Pattern(regexp = "a") String pattern;
  @Future LocalDate future;
  @NotNull(groups = Other.class) String otherGroup;
  @NotNull(groups = {Other.class, Default.class}) String twoGroups;
  @NotNull(groups = More.class) String moreGroup;
  @Size(max = 11, groups = Other.class) String otherSize;
  @Code String code;
  @Code(groups = Other.class) String otherCode;
  @Nested String nested;
  @Sized String sized;
  @Sized(max = 44) String sized44;
  @Either String either;
  @BothNotNull String alternatives;
  @InGroup String inGroup;
  @Size(max = 5) char[] chars;
  @Size(max = 5) byte[] bytes;
  @Size(max = 3) List<String> list;
  @NotNull @Lob String lob;
  @Size(max = 40) @Lob String sizedLob;
  @Size(max = 20) @Column(columnDefinition = "varchar(99)") String defined;
  @Min(1) @Column(name = "`Quo Ted`") int quoted;
  @Min(-5) long negative;
  @Size(max = 0) String nothing;
  @Size(max = 20000000) String big;
  @Size(max = 10) @Enumerated(EnumType.STRING) Kind kind;
  @NotNull int[] ints;
  @CodePointLength(max = 5) String points;
  @Min(5) @Min(value = 6, groups = Other.class) int grouped;
  @NotNull @Column(nullable = true) Integer nullable;
  @NotNull @Transient String unseen;
  @NotNull @ManyToOne Keyed keyed;
  @NotNull @ManyToOne @JoinColumn(name = "q") Keyed named;
  @NotNull @OneToOne Keyed one;
  @NotNull @OneToMany(mappedBy = "constrained") Set<Keyed> many;
  @ElementCollection @NotNull @Size(max = 3) Set<String> els;
  @ElementCollection Set<@NotNull @Size(max = 5) String> typed;
  @ElementCollection @NotEmpty List<@Min(3) Integer> numbers;
  List<@Size(max = 4) String> basic;
  @Min(2) @ManyToOne Numbered numbered;
  @NotNull @Convert(converter = Joined.class) @Size(max = 5) List<String> converted;
}

class Joined implements AttributeConverter<List<String>, String> {
  public String convertToDatabaseColumn(List<String> list) {
    return "";
  }

  public List<String> convertToEntityAttribute(String text) {
    return List.of();
  }
}

@Entity
class Keyed {
  @Id @NotNull @Size(max = 10) String id;
  @ManyToOne Constrained constrained;
}

@Entity
class Numbered {
  @Id @Min(1) Long id;
  @Version @NotNull @Max(100) Integer version;
  @Embedded @Valid @NotNull Part both;
  @Embedded @AttributeOverride(name = "a", column = @Column(name = "a2")) @AttributeOverride(name = "b", column = @Column(name = "b2")) @Valid Part valid;
  @Embedded @AttributeOverride(name = "a", column = @Column(name = "a3")) @AttributeOverride(name = "b", column = @Column(name = "b3")) Part plain;
  @Embedded @AttributeOverride(name = "a", column = @Column(name = "a4")) @AttributeOverride(name = "b", column = @Column(name = "b4")) @NotNull Part notNull;
  @ElementCollection @Valid Set<Part> parts;
  @Valid @NotNull Pair pair;
}

@Embeddable
class Part {
  @NotNull @Size(max = 9) String a;
  @Min(2) @NotNull int b;
}

@Embeddable
record Pair(@NotNull @Size(max = 4) String first, @Min(1) int last) {}

@Entity
class ByProperty {
  private long id;
  private String text;
  @Size(max = 16) private String onField;
  private boolean flag;

  @Id
  public long getId() {
    return id;
  }

  public void setId(long id) {}

  @NotNull
  @Size(max = 6)
  public String getText() {
    return text;
  }

  public void setText(String text) {}

  public String getOnField() {
    return onField;
  }

  public void setOnField(String text) {}

  @NotNull
  public boolean isFlag() {
    return flag;
  }

  public void setFlag(boolean flag) {}
}

@Entity
class ValidKey {
  @EmbeddedId @Valid @NotNull Key id;
}

@Entity
class PlainKey {
  @EmbeddedId Key id;
  @ManyToOne ValidKey valid;
}

@Embeddable
class Key implements Serializable {
  @Size(max = 5) String a;
  @Max(3) int b;
}
