package dev.athanor.testing;

/**
 * The generators of one run, which share chance, style and the names that are in use.
 *
 * @param dice chance
 * @param style how much may be asked of a database
 * @param names free names
 * @param named named types
 * @param types types
 * @param columns columns
 * @param parts keys, constraints, indexes
 * @param foreignKeys references
 */
record Generators(
    Dice dice,
    Style style,
    NameGenerator names,
    NamedTypeGenerator named,
    TypeGenerator types,
    ColumnGenerator columns,
    PartGenerator parts,
    ForeignKeyGenerator foreignKeys) {

  static Generators of(Style style, long seed) {
    Dice dice = new Dice(seed);
    NameGenerator names = new NameGenerator(dice);
    NamedTypeGenerator named = new NamedTypeGenerator(dice, names);
    TypeGenerator types = new TypeGenerator(dice, style, named);
    ColumnGenerator columns = new ColumnGenerator(dice, style, names, types);
    return new Generators(
        dice,
        style,
        names,
        named,
        types,
        columns,
        new PartGenerator(dice, style, names, types),
        new ForeignKeyGenerator(dice, style, names, columns));
  }

  boolean anything() {
    return style == Style.ANYTHING;
  }
}
