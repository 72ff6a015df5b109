package dev.athanor.problem;

/**
 * What a {@link Problem} is about: a part of a schema, a revision. {@code toString()} is its name
 * as a person writes it.
 */
public interface Subject {}
