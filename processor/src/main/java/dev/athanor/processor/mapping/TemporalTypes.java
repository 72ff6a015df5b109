package dev.athanor.processor.mapping;

import dev.athanor.schema.ColumnType;
import dev.athanor.schema.ColumnTypes;
import java.util.Optional;

/** The column types of days, times and instants. */
final class TemporalTypes {

  private static final int TIMESTAMP_FRACTION = 6;

  private TemporalTypes() {}

  /**
   * The type for a class.
   *
   * @param temporal the constant of {@code @Temporal}, empty where there is none
   */
  static Optional<ColumnType> find(String type, String temporal, ColumnSize size) {
    int fraction = size.secondPrecision(TIMESTAMP_FRACTION);
    int timeFraction = size.secondPrecision(0);
    ColumnType found =
        switch (type) {
          case "java.time.LocalDate", "java.sql.Date" -> ColumnTypes.date();
          case "java.time.LocalTime", "java.sql.Time" -> ColumnTypes.time(timeFraction);
          case "java.time.OffsetTime" -> ColumnTypes.timeTz(timeFraction);
          case "java.time.LocalDateTime", "java.sql.Timestamp" -> ColumnTypes.timestamp(fraction);
          case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
              ColumnTypes.timestampTz(fraction);
          case "java.util.Date", "java.util.Calendar" ->
              switch (temporal) {
                case "DATE" -> ColumnTypes.date();
                case "TIME" -> ColumnTypes.time(timeFraction);
                default -> ColumnTypes.timestamp(fraction);
              };
          default -> null;
        };
    return Optional.ofNullable(found);
  }
}
