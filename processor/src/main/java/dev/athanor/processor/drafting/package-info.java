/** From two schemas and what is known of them to the draft of a migration. */
package dev.athanor.processor.drafting;
