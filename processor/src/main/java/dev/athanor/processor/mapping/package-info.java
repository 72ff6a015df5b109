/** From entities to the schema that Hibernate ORM would expect for them. */
package dev.athanor.processor.mapping;
