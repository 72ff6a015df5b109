package dev.athanor.cli;

import dev.athanor.migration.RevisionIndex;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command on the migrations of an application. */
abstract class ApplicationCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ApplicationOptions options;

  @Override
  public final Integer call() {
    try (Application application = options.open()) {
      return run(application, revisions(application));
    }
  }

  RevisionIndex revisions(Application application) {
    return application.revisions(options.migrationSet());
  }

  abstract int run(Application application, RevisionIndex index);

  final String environment(String name) {
    return ((Main) spec.root().userObject()).environment(name);
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  final PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
