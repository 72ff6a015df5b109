create type sales."Size" as enum ('SMALL', 'it''s large');
create cast (varchar as sales."Size") with inout as implicit;
create cast (sales."Size" as varchar) with inout as implicit;
