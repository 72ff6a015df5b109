package dev.athanor.processor.realinput;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What of the models of Hibernate's own tests is not mapped yet, entity by entity, with the reason
 * as the processor gives it.
 */
final class LeftOut {

  /** Entities with mappings that Athanor does not have, by the beginning of their first error. */
  static final Map<String, String> UNSUPPORTED =
      Map.ofEntries(
          entry("animal.Animal", "Animal is annotated with @Inheritance."),
          entry("animal.Cat", "Cat inherits from the entity DomesticAnimal."),
          entry("animal.Dog", "Dog inherits from the entity DomesticAnimal."),
          entry("animal.DomesticAnimal", "DomesticAnimal inherits from the entity Mammal."),
          entry("animal.Human", "Human inherits from the entity Mammal."),
          entry("animal.Lizard", "Lizard inherits from the entity Reptile."),
          entry("animal.Mammal", "Mammal inherits from the entity Animal."),
          entry("animal.PettingZoo", "PettingZoo inherits from the entity Zoo."),
          entry("animal.Reptile", "Reptile inherits from the entity Animal."),
          entry("animal.Zoo", "Zoo is annotated with @Inheritance."),
          entry("contacts.Contact", "Contact is annotated with @SecondaryTable."),
          entry(
              "gambit.EntityOfBasics",
              "EntityOfBasics.convertedGender is annotated with @JdbcTypeCode."),
          entry("gambit.EntityOfMaps", "EntityOfMaps.basicByBasic is a map."),
          entry(
              "gambit.EntityWithOneToMany",
              "EntityWithOneToMany is annotated with @GenericGenerator."),
          entry("retail.CardPayment", "CardPayment inherits from the entity Payment."),
          entry("retail.CashPayment", "CashPayment inherits from the entity Payment."),
          entry("retail.DomesticVendor", "DomesticVendor inherits from the entity Vendor."),
          entry("retail.ForeignVendor", "ForeignVendor inherits from the entity Vendor."),
          entry("retail.Payment", "Payment is annotated with @Inheritance."),
          entry("retail.Vendor", "Vendor is annotated with @Inheritance."),
          entry(
              "userguide.CreditCardPayment", "CreditCardPayment inherits from the entity Payment."),
          entry("userguide.Payment", "Payment is annotated with @Inheritance."),
          entry("userguide.Person", "Person.addresses is a map."),
          entry(
              "userguide.WireTransferPayment",
              "WireTransferPayment inherits from the entity Payment."));

  /**
   * Two associations without a name of their own for their tables: Hibernate puts both into one, in
   * which no row of either fits.
   */
  static final Map<String, String> SHARED_TABLES =
      Map.of(
          "gambit.EntityOfLists", "EntityOfLists_SIMPLE_ENTITY",
          "gambit.EntityOfSets", "entity_containing_sets_SIMPLE_ENTITY");

  /** Entities that could be mapped, but refer to one of those above. */
  static final Map<String, String> REFERRING =
      Map.of(
          "retail.LineItem", "retail.Product",
          "retail.Order", "retail.Payment",
          "retail.Product", "retail.Vendor",
          "userguide.Account", "userguide.Person",
          "userguide.Call", "userguide.Payment",
          "userguide.Phone", "userguide.Person");

  private LeftOut() {}

  static boolean contains(Class<?> entity) {
    String name = DomainModels.shortName(entity);
    return UNSUPPORTED.containsKey(name)
        || SHARED_TABLES.containsKey(name)
        || REFERRING.containsKey(name);
  }
}
