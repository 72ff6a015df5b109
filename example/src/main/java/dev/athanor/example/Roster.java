package dev.athanor.example;

import java.time.LocalDate;
import org.hibernate.Session;

/** The first heroes of an empty database, and all heroes of any. */
final class Roster {

  private Roster() {}

  static void add(Session session) {
    Team team = new Team("Preventers", "Sharp Tower");
    Hero deadpond = new Hero("Deadpond", "Dive Wilson", team);
    deadpond.powers().add("regeneration");
    Hero rusty = new Hero("Rusty-Man", "Tommy Sharp", team);
    rusty.powers().add("never rusts");
    Mission mission = new Mission("Save the bridge", LocalDate.of(2027, 1, 31));
    mission.heroes().add(deadpond);
    mission.heroes().add(rusty);
    session.persist(team);
    session.persist(deadpond);
    session.persist(rusty);
    session.persist(mission);
  }

  static void print(Session session) {
    for (Hero hero : session.createQuery("from Hero order by name", Hero.class).list()) {
      System.out.printf(
          "%-10s /heroes/%-10s %-8s %-10s %s%n",
          hero.name(), hero.slug(), hero.rank(), hero.team().name(), hero.powers());
    }
    for (Mission mission : session.createQuery("from Mission", Mission.class).list()) {
      System.out.println(
          mission.title() + ", due " + mission.due() + ": " + mission.heroes().size() + " heroes");
    }
  }
}
