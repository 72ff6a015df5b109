/** A database schema as immutable values, the same for every database. */
package dev.athanor.schema;
