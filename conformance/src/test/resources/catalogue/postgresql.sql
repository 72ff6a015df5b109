select 'schema ' || n.nspname, coalesce(obj_description(n.oid, 'pg_namespace'), '')
from pg_namespace n
where n.nspname not like 'pg\_%' and n.nspname not in ('information_schema', 'public');

select replace(t.oid::regclass::text, '"', ''),
  case t.relkind when 'r' then 'table' when 'p' then 'partitioned table' when 'v' then 'view' else t.relkind::text end
    || case t.relpersistence when 'p' then '' else ' ' || t.relpersistence::text end
    || coalesce(' comment ' || quote_literal(obj_description(t.oid, 'pg_class')), '')
from pg_class t
join pg_namespace n on n.oid = t.relnamespace
where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' and t.relkind in ('r', 'p', 'v', 'm', 'f');

select replace(t.oid::regclass::text, '"', '') || '.' || a.attname,
  format_type(a.atttypid, a.atttypmod)
    || case when a.attndims > 0 then ' dimensions ' || a.attndims else '' end
    || case when a.attnotnull then ' not null' else '' end
    || case a.attidentity when '' then '' when 'a' then ' always' else ' by default' end
    || coalesce(' as identity ' || s.seqtypid::regtype::text || ' start ' || s.seqstart || ' increment ' || s.seqincrement, '')
    || case a.attgenerated when '' then coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
         else ' generated ' || a.attgenerated::text || ' ' || pg_get_expr(d.adbin, d.adrelid) end
    || case when a.attcollation <> y.typcollation then ' collate ' || a.attcollation::regcollation::text else '' end
    || coalesce(' comment ' || quote_literal(col_description(t.oid, a.attnum)), '')
from pg_attribute a
join pg_class t on t.oid = a.attrelid
join pg_namespace n on n.oid = t.relnamespace
join pg_type y on y.oid = a.atttypid
left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
left join pg_depend i on a.attidentity <> '' and i.classid = 'pg_class'::regclass and i.deptype = 'i'
  and i.refclassid = 'pg_class'::regclass and i.refobjid = t.oid and i.refobjsubid = a.attnum
left join pg_sequence s on s.seqrelid = i.objid
where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' and t.relkind in ('r', 'p')
  and a.attnum > 0 and not a.attisdropped;

-- A name is told where somebody wrote it. The order of a foreign key's columns has no meaning, that of a key's has, for its index.
select replace(c.conrelid::regclass::text, '"', '') || ' '
    || case c.contype when 'f' then 'FOREIGN KEY ' || (
        select string_agg(a.attname || ' = ' || b.attname, ', ' order by a.attname)
        from unnest(c.conkey, c.confkey) k (own, other)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
        join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.other)
      || ' of ' || replace(c.confrelid::regclass::text, '"', '')
    else replace(pg_get_constraintdef(c.oid, false), '"', '') end,
  case c.contype when 'f' then 'on delete ' || c.confdeltype::text || ' on update ' || c.confupdtype::text || ' match '
      || c.confmatchtype::text || ' ' else '' end
    || case when c.condeferrable then 'deferrable' else '' end || case when c.condeferred then ' deferred' else '' end
    || case when c.convalidated then '' else ' not valid' end || case when c.conenforced then '' else ' not enforced' end
    || case when c.conname ~* '^(fk|uk)[0-9a-z]{20,}$' or c.conname ~ '_(pkey|fkey|key|check)[0-9]*$'
        or lower(c.conname) ~ '^(fk|uq|ck)_' and starts_with(substr(lower(c.conname), 4), translate(lower(t.relname), ' $', '__'))
      then '' else ' named ' || c.conname end
from pg_constraint c
join pg_class t on t.oid = c.conrelid
join pg_namespace n on n.oid = c.connamespace
where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' and c.contype in ('p', 'f', 'u', 'c', 'x');

select replace(t.oid::regclass::text, '"', '') || ' index '
    || replace(regexp_replace(pg_get_indexdef(i.indexrelid), '^.*? USING ', ''), '"', ''),
  case when i.indisunique then 'unique' else '' end
    || case when i.indnullsnotdistinct then ' nulls not distinct' else '' end
    || case when x.relname ~* '^idx[0-9a-z]{20,}$'
        or lower(x.relname) ~ '^ix_' and starts_with(substr(lower(x.relname), 4), translate(lower(t.relname), ' $', '__'))
      then '' else ' named ' || x.relname end
from pg_index i
join pg_class x on x.oid = i.indexrelid
join pg_class t on t.oid = i.indrelid
join pg_namespace n on n.oid = t.relnamespace
where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
  and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'));

select 'sequence ' || replace(c.oid::regclass::text, '"', ''),
  s.seqtypid::regtype::text || ' start ' || s.seqstart || ' increment ' || s.seqincrement || ' min ' || s.seqmin
    || ' max ' || s.seqmax || ' cache ' || s.seqcache || case when s.seqcycle then ' cycle' else '' end
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' and not exists (
  select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i');

select 'type ' || y.oid::regtype::text, coalesce((select string_agg(e.enumlabel, ', ' order by e.enumsortorder)
  from pg_enum e where e.enumtypid = y.oid), y.typtype::text)
from pg_type y
join pg_namespace n on n.oid = y.typnamespace
where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
  and (y.typtype in ('e', 'd') or exists (select from pg_class c where c.oid = y.typrelid and c.relkind = 'c'))
