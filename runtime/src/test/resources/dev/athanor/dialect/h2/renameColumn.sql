alter table hero alter column team_id rename to "team ID";
