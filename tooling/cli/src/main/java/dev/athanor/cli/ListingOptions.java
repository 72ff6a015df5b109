package dev.athanor.cli;

import com.google.gson.JsonArray;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** How revisions are listed. */
final class ListingOptions {

  @Option(
      names = {"-v", "--verbose"},
      order = 1,
      description = "Everything that is known of a revision.")
  private boolean verbose;

  @Option(names = "--json", order = 2, description = "The same, as JSON.")
  private boolean json;

  boolean json() {
    return json;
  }

  void print(PrintWriter out, List<Listing.Line> lines) {
    if (json) {
      JsonArray array = new JsonArray();
      lines.forEach(line -> array.add(line.json()));
      out.println(array);
    } else {
      lines.forEach(line -> out.println(verbose ? line.details() : line.text()));
    }
  }
}
