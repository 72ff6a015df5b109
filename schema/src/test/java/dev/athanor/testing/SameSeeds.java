package dev.athanor.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets every property look at the same cases in each build, so that a build fails for what was
 * changed and for nothing else. New cases are for those who look for them: the full run, which sets
 * {@code athanor.seeds} to {@code new}.
 */
public final class SameSeeds implements AroundPropertyHook {

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (attributes.seed().isEmpty() && !areNew()) {
      attributes.setSeed("2026");
    }
    return property.execute();
  }

  static boolean areNew() {
    return "new".equals(System.getProperty("athanor.seeds"));
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
