drop index ix_hero;
