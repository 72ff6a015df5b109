alter sequence hero_seq start with 100 increment by -1 minvalue -2305843009213693952 maxvalue 2305843009213693952;
