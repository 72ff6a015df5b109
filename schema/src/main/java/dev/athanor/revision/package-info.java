/**
 * The revision graph and the grammar of revision identifiers. Knows no database, no file and no
 * schema.
 */
package dev.athanor.revision;
