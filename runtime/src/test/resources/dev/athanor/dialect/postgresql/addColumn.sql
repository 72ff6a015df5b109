alter table hero add column alive boolean default true not null;
comment on column hero.alive is 'or not';
