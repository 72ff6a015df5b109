alter domain mood add constraint if not exists mood_7b905837 check (value in ('so', 'HAPPY', 'a', 'SAD'));
alter domain mood drop constraint if exists mood_bf76b140;
