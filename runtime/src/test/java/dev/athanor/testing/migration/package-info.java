/** Histories and databases for tests of the runtime. */
package dev.athanor.testing.migration;
