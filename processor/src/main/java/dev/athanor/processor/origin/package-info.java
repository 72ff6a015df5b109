/** Which class and attribute stands behind each part of a schema. */
package dev.athanor.processor.origin;
