/** Compares the schemas that drafted migrations build with those that Hibernate ORM exports. */
package dev.athanor.conformance;
