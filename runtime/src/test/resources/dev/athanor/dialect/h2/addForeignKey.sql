alter table sales.deal add constraint fk_deal foreign key (rank_no) references public.team (id) on delete cascade on update restrict;
