package dev.athanor.processor.realinput.bazaar;

/** An enumeration with a reserved word and one that needs care with its case. */
public enum Rank {
  ORDER,
  Mixed,
  LAST
}
