/**
 * Mapping files and persistence.xml: what they declare, as annotations that stand in for others.
 */
package dev.athanor.processor.mappingfile;
