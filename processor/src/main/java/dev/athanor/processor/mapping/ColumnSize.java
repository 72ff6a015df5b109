package dev.athanor.processor.mapping;

import dev.athanor.processor.jpa.ColumnAnnotation;

/**
 * The sizes that a {@code @Column} declares.
 *
 * @param length characters or bytes
 * @param precision decimal digits, 0 where it does not say
 * @param scale decimal digits behind the point
 * @param secondPrecision fractional digits of a second, -1 where it does not say
 */
record ColumnSize(int length, int precision, int scale, int secondPrecision) {

  static final ColumnSize DEFAULT = new ColumnSize(ColumnAnnotation.DEFAULT_LENGTH, 0, 0, -1);

  /** The same, as Hibernate sees the column of a converter. */
  ColumnSize withoutSecondPrecision() {
    return new ColumnSize(length, precision, scale, -1);
  }

  /** The length, or a type's own where the column does not say. */
  int length(int otherwise) {
    return length == ColumnAnnotation.DEFAULT_LENGTH ? otherwise : length;
  }

  ColumnSize withSecondPrecision(int other) {
    return new ColumnSize(length, precision, scale, other);
  }

  int secondPrecision(int otherwise) {
    return secondPrecision < 0 ? otherwise : secondPrecision;
  }
}
