/**
 * Side-by-side runs. Machines are noisy: what counts is the ratio to the baseline of the same run.
 */
package dev.athanor.benchmarks;
