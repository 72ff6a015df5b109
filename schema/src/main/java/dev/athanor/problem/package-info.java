/** Faults as values: a stable code, the fact, the remedy, and what they are about. */
package dev.athanor.problem;
