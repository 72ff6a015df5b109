package dev.athanor.example;

/** How far a hero has come. */
public enum Rank {
  RECRUIT,
  VETERAN,
  LEGEND
}
