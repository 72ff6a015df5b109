package dev.athanor.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.athanor.history.AppliedRevision;
import dev.athanor.revision.RevisionId;
import java.util.List;

/** Everything that is known of a revision. */
final class RevisionDetails {

  private RevisionDetails() {}

  static String text(Listing.Line line) {
    StringBuilder text = new StringBuilder(line.text());
    add(text, "continues", line.down());
    add(text, "depends on", String.join(", ", line.node().dependsOn()));
    add(text, "created", line.created());
    line.row()
        .ifPresent(
            row -> {
              add(text, row.state().word(), row.appliedAt() + " by " + row.appliedBy());
              add(text, "took", row.duration().toMillis() + " ms");
              add(text, "checksum", row.checksum());
            });
    return text.append('\n').toString();
  }

  static JsonObject json(Listing.Line line) {
    JsonObject json = new JsonObject();
    json.addProperty("id", line.node().id().value());
    json.addProperty("message", line.message());
    json.add("down", array(line.node().down().stream().map(RevisionId::value).toList()));
    json.add("dependsOn", array(line.node().dependsOn()));
    json.add("marks", array(line.marks()));
    json.addProperty("created", line.created());
    json.addProperty("known", line.known());
    line.row().ifPresent(row -> json.add("applied", applied(row)));
    return json;
  }

  private static JsonObject applied(AppliedRevision row) {
    JsonObject json = new JsonObject();
    json.addProperty("state", row.state().word());
    json.addProperty("at", row.appliedAt().toString());
    json.addProperty("by", row.appliedBy());
    json.addProperty("milliseconds", row.duration().toMillis());
    json.addProperty("checksum", row.checksum());
    return json;
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static void add(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(String.format("%n  %-11s %s", name, value));
    }
  }
}
