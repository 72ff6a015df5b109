/** Problems with their place in the source, and how they are printed. */
package dev.athanor.processor.diagnostic;
