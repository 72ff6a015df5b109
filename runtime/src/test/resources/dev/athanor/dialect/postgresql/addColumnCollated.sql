alter table team add column nickname varchar(20) collate "und-x-icu";
