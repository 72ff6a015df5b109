/** The schema that the checked-in revisions add up to, and the draft that is to follow, as JSON. */
package dev.athanor.processor.snapshot;
