/** What the databases have in common: the SQL of the standard, and how its words are read. */
package dev.athanor.dialect.standard;
