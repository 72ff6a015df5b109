alter sequence hero_seq rename to hero_ids;
