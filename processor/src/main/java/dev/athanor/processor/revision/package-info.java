/** The revisions among the compiled classes: read from their annotations and checked as a graph. */
package dev.athanor.processor.revision;
