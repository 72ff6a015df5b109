create unlogged table draft (
  rank_no integer not null,
  born varchar(10)
);
