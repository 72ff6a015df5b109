alter table hero rename constraint uk_hero to "UK hero";
