/** Carries out a plan: transactions, the lock, the journal, and what happens after a crash. */
package dev.athanor.execution;
