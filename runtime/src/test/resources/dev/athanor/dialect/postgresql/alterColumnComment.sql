comment on column hero.born is 'when';
