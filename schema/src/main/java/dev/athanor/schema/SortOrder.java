package dev.athanor.schema;

/** The direction in which an index is sorted. */
public enum SortOrder {
  ASCENDING,
  DESCENDING
}
