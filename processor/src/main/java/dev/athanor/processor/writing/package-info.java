/** Migrations and the index of revisions as Java source. */
package dev.athanor.processor.writing;
