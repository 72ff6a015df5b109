create type sales.Point as (x integer, "Street" varchar(40), kind kind);
