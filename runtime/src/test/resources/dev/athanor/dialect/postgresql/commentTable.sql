comment on table hero is E'it''s \\ a ☕';
