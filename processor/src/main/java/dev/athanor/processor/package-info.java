/** The annotation processor: drafts migrations while entities are compiled. */
package dev.athanor.processor;
