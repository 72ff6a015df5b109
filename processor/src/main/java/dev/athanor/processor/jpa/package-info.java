/** Typed views of Jakarta Persistence annotations, read by name from the compiler's model. */
package dev.athanor.processor.jpa;
