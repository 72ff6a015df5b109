package dev.athanor.processor.project;

/**
 * What came out of a compiler.
 *
 * @param success whether it found no error
 * @param text everything that it printed
 */
public record CompilerOutput(boolean success, String text) {}
