alter table sales.deal add constraint fk_deal foreign key (rank_no) references team (id) on delete cascade on update restrict deferrable initially deferred;
