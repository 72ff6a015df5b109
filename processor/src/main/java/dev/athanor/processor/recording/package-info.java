/**
 * Turns the draft of a build into a checked-in revision. For build tools; not used inside javac.
 */
package dev.athanor.processor.recording;
