comment on table hero is 'it''s \ a ☕';
