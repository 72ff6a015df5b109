package dev.athanor.revision;

/** Which half of a migration a {@link Step} asks for. */
public enum Direction {
  /** The revision is applied. */
  UPGRADE,
  /** The revision is taken back. */
  DOWNGRADE
}
