alter index ix_hero rename to ix_select;
