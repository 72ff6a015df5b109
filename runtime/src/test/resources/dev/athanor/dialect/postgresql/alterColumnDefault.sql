alter table hero alter column born set default 'it''s new';
