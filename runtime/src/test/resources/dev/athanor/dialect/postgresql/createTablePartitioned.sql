create table sales."Day" (
  rank_no integer not null,
  born varchar(10)
) partition by range (rank_no);
create table sales."Day_default" partition of sales."Day" default;
