alter table hero rename column team_id to "team ID";
