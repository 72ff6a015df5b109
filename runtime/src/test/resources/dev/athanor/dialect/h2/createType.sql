create domain sales."Size" as varchar constraint "Size_9fbed152" check (value in ('SMALL', 'it''s large'));
