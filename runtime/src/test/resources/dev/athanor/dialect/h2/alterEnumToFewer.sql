alter domain mood add constraint if not exists mood_04d003ad check (value in ('HAPPY'));
alter domain mood drop constraint if exists mood_bf76b140;
