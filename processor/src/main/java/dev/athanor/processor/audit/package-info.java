/** The tables in which Hibernate Envers keeps the history of entities. */
package dev.athanor.processor.audit;
