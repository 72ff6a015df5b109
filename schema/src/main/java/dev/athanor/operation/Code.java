package dev.athanor.operation;

/** Code of a migration that works on rows. Opaque here: only the runtime knows how to call it. */
public interface Code {}
