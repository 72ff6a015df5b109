package dev.athanor.processor.audit;

import dev.athanor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Envers is set up with in the application, as far as it means something in the schema. The
 * names are Envers' own, without {@code org.hibernate.envers.}.
 *
 * @param values the values by their names
 */
public record EnversSettings(Map<String, String> values) {

  private static final String ENABLED = "enabled";
  private static final String PREFIX = "audit_table_prefix";
  private static final String SUFFIX = "audit_table_suffix";
  private static final String REVISION = "revision_field_name";
  private static final String REVISION_TYPE = "revision_type_field_name";
  private static final String SCHEMA = "default_schema";
  private static final String STRATEGY = "audit_strategy";
  private static final String END = "audit_strategy_validity_end_rev_field_name";
  private static final String END_TIME = "audit_strategy_validity_revend_timestamp_field_name";
  private static final String STORES_TIME = "audit_strategy_validity_store_revend_timestamp";
  private static final String NUMERIC = "audit_strategy_validity_revend_timestamp_numeric";
  private static final String LEGACY = "audit_strategy_validity_revend_timestamp_legacy_placement";
  private static final String FLAGS = "global_with_modified_flag";
  private static final String FLAG_SUFFIX = "modified_flag_suffix";
  private static final String FLAG_NAMES = "modified_column_naming_strategy";
  private static final String ORDINAL = "embeddable_set_ordinal_field_name";
  private static final String NO_VERSION = "do_not_audit_optimistic_locking_field";
  private static final String TRACKING = "track_entities_changed_in_revision";
  private static final String NATIVE_ID = "use_revision_entity_with_native_id";
  private static final String CASCADE = "cascade_delete_revision";

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(PREFIX, ""),
          Map.entry(SUFFIX, "_AUD"),
          Map.entry(REVISION, "REV"),
          Map.entry(REVISION_TYPE, "REVTYPE"),
          Map.entry(SCHEMA, ""),
          Map.entry(END, "REVEND"),
          Map.entry(END_TIME, "REVEND_TSTMP"),
          Map.entry(FLAG_SUFFIX, "_MOD"),
          Map.entry(ORDINAL, "SETORDINAL"));

  private static final Map<String, Boolean> TRUTHS =
      Map.of(
          ENABLED, true,
          STORES_TIME, false,
          NUMERIC, false,
          LEGACY, true,
          FLAGS, false,
          NO_VERSION, true,
          TRACKING, false,
          NATIVE_ID, true,
          CASCADE, false);

  private static final Map<String, List<String>> CHOICES =
      Map.of(STRATEGY, List.of("default", "validity"), FLAG_NAMES, List.of("legacy", "improved"));

  /** The names of all settings. */
  public static final Set<String> NAMES = names();

  /** As Envers is set up by itself. */
  public static final EnversSettings DEFAULT = new EnversSettings(Map.of());

  public EnversSettings {
    values = Map.copyOf(values);
  }

  /** What is wrong with a value, if something is. */
  public static Optional<String> mistake(String name, String value) {
    List<String> possible =
        CHOICES.containsKey(name)
            ? CHOICES.get(name)
            : TRUTHS.containsKey(name) ? List.of("true", "false") : List.of();
    return possible.isEmpty() || possible.contains(word(name, value))
        ? Optional.empty()
        : Optional.of("is not one of " + String.join(", ", possible));
  }

  /** What is wrong with values that a persistence.xml gives. */
  public List<Problem> problems() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .flatMap(
                value ->
                    mistake(value.getKey(), value.getValue()).stream()
                        .map(mistake -> problem(value.getKey(), value.getValue(), mistake)))
            .toList();
  }

  private static Problem problem(String name, String value, String mistake) {
    return Problem.error(
        "InvalidMappingValue",
        "org.hibernate.envers."
            + name
            + " in META-INF/persistence.xml is "
            + value
            + ", which "
            + mistake
            + ".",
        "Correct the value, or say with -Aathanor.envers." + name + "=... what it comes to.");
  }

  /** The same, where nothing is said here. */
  public EnversSettings or(EnversSettings others) {
    Map<String, String> all = new HashMap<>(others.values);
    all.putAll(values);
    return new EnversSettings(all);
  }

  /** Whether Envers is at work at all. */
  public boolean enabled() {
    return truth(ENABLED);
  }

  String tableName(String name) {
    return text(PREFIX) + name + text(SUFFIX);
  }

  String revision() {
    return text(REVISION);
  }

  String revisionType() {
    return text(REVISION_TYPE);
  }

  /** The schema of tables that name none, empty for that of the table beside them. */
  String schema() {
    return text(SCHEMA);
  }

  /** Whether a row tells until which revision it was valid. */
  boolean hasEnd() {
    return choice(STRATEGY).equals("validity");
  }

  String end() {
    return text(END);
  }

  boolean hasEndTime() {
    return hasEnd() && truth(STORES_TIME);
  }

  String endTime() {
    return text(END_TIME);
  }

  boolean isEndTimeNumeric() {
    return truth(NUMERIC);
  }

  /** Whether the tables of joined subclasses tell the time as well. */
  boolean hasEndTimeInSubclasses() {
    return hasEndTime() && !truth(LEGACY);
  }

  boolean flagsAll() {
    return truth(FLAGS);
  }

  String flagSuffix() {
    return text(FLAG_SUFFIX);
  }

  /** Whether the names of flags are made of those of columns, not of attributes. */
  boolean flagsNamedByColumn() {
    return choice(FLAG_NAMES).equals("improved");
  }

  String ordinal() {
    return text(ORDINAL);
  }

  boolean passesOverVersions() {
    return truth(NO_VERSION);
  }

  boolean tracksEntityNames() {
    return truth(TRACKING);
  }

  boolean hasNativeId() {
    return truth(NATIVE_ID);
  }

  boolean cascades() {
    return truth(CASCADE);
  }

  private String text(String name) {
    return values.getOrDefault(name, TEXTS.get(name));
  }

  private boolean truth(String name) {
    return Optional.ofNullable(values.get(name)).map("true"::equals).orElse(TRUTHS.get(name));
  }

  private String choice(String name) {
    return word(name, values.getOrDefault(name, CHOICES.get(name).get(0)));
  }

  /** The word for a value; a class of Envers' own stands for one as well. */
  private static String word(String name, String value) {
    if (!CHOICES.containsKey(name)) {
      return value;
    }
    String type = value.substring(value.lastIndexOf('.') + 1);
    boolean own = !value.contains(".") || value.startsWith("org.hibernate.envers.");
    return switch (own ? type : value) {
      case "DefaultAuditStrategy" -> "default";
      case "ValidityAuditStrategy" -> "validity";
      case "LegacyModifiedColumnNamingStrategy" -> "legacy";
      case "ImprovedModifiedColumnNamingStrategy" -> "improved";
      case "default" -> CHOICES.get(name).get(0);
      default -> value;
    };
  }

  private static Set<String> names() {
    List<String> all = new ArrayList<>(TEXTS.keySet());
    all.addAll(TRUTHS.keySet());
    all.addAll(CHOICES.keySet());
    return Set.copyOf(all);
  }
}
