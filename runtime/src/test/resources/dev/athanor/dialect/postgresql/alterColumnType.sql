alter table hero alter column age drop default;
alter table hero alter column age type bigint;
alter table hero alter column age set default 10;
