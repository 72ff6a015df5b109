alter table hero add constraint ex exclude using gist ((int4range(0, age)) with &&, (int4range(0, power)) with =) where (age > 0) deferrable initially deferred;
