/** Compares a database with the revisions of a build; only reads. */
package dev.athanor.check;
