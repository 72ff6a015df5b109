/** The command line: Alembic's words, on the runtime and the recorder. */
package dev.athanor.cli;
