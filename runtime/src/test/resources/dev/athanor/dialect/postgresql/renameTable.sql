alter table team rename to "Team";
