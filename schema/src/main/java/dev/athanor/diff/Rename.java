package dev.athanor.diff;

/** One thing that gets another name. */
record Rename<K>(K from, K to) {}
