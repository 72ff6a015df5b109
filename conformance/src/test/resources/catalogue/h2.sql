select 'schema ' || SCHEMA_NAME, coalesce(REMARKS, '')
from INFORMATION_SCHEMA.SCHEMATA
where SCHEMA_NAME not in ('INFORMATION_SCHEMA', 'PUBLIC');

select replace(TABLE_SCHEMA || '.', 'PUBLIC.', '') || TABLE_NAME,
  lower(TABLE_TYPE) || ' ' || coalesce(STORAGE_TYPE, '') || coalesce(' comment ' || quote_ident(REMARKS), '')
from INFORMATION_SCHEMA.TABLES
where TABLE_SCHEMA <> 'INFORMATION_SCHEMA';

select replace(C.TABLE_SCHEMA || '.', 'PUBLIC.', '') || C.TABLE_NAME || '.' || C.COLUMN_NAME,
  case C.DATA_TYPE
      when 'ARRAY' then E.DATA_TYPE || coalesce('(' || E.CHARACTER_MAXIMUM_LENGTH || ')', '')
        || coalesce('(' || E.NUMERIC_PRECISION || ',' || E.NUMERIC_SCALE || ')', '')
        || coalesce('(' || E.DATETIME_PRECISION || ')', '') || ' ' || coalesce(E.DECLARED_DATA_TYPE, '')
        || ' array(' || C.MAXIMUM_CARDINALITY || ')'
      when 'ENUM' then 'ENUM(' || (select listagg('''' || V.VALUE_NAME || '''', ', ') within group (order by cast(V.VALUE_ORDINAL as integer))
        from INFORMATION_SCHEMA.ENUM_VALUES V where V.OBJECT_SCHEMA = C.TABLE_SCHEMA and V.OBJECT_NAME = C.TABLE_NAME
          and V.ENUM_IDENTIFIER = C.DTD_IDENTIFIER) || ')'
      else C.DATA_TYPE || coalesce('(' || C.CHARACTER_MAXIMUM_LENGTH || ')', '')
        || coalesce('(' || C.NUMERIC_PRECISION || coalesce(',' || C.NUMERIC_SCALE, '') || ')', '')
        || coalesce('(' || C.DATETIME_PRECISION || ')', '')
        || case when C.DECLARED_DATA_TYPE <> C.DATA_TYPE then ' declared ' || C.DECLARED_DATA_TYPE else '' end end
    || case C.IS_NULLABLE when 'YES' then '' else ' not null' end
    || case C.IS_IDENTITY when 'YES' then ' ' || lower(C.IDENTITY_GENERATION) || ' as identity start '
         || C.IDENTITY_START || ' increment ' || C.IDENTITY_INCREMENT else '' end
    || coalesce(' default ' || C.COLUMN_DEFAULT, '')
    || coalesce(' on update ' || C.COLUMN_ON_UPDATE, '')
    || coalesce(' generated ' || C.GENERATION_EXPRESSION, '')
    || coalesce(' comment ' || quote_ident(C.REMARKS), '')
from INFORMATION_SCHEMA.COLUMNS C
left join INFORMATION_SCHEMA.ELEMENT_TYPES E on E.OBJECT_SCHEMA = C.TABLE_SCHEMA and E.OBJECT_NAME = C.TABLE_NAME
  and E.OBJECT_TYPE = 'TABLE' and E.COLLECTION_TYPE_IDENTIFIER = C.DTD_IDENTIFIER
where C.TABLE_SCHEMA <> 'INFORMATION_SCHEMA';

-- A name is told where somebody wrote it. The order of a foreign key's columns has no meaning, that of a key's has, for its index.
select replace(T.TABLE_SCHEMA || '.', 'PUBLIC.', '') || T.TABLE_NAME || ' ' || T.CONSTRAINT_TYPE || ' '
    || case T.CONSTRAINT_TYPE
      when 'CHECK' then C.CHECK_CLAUSE
      when 'FOREIGN KEY' then (
        select listagg(K.COLUMN_NAME || ' = ' || O.COLUMN_NAME, ', ') within group (order by K.COLUMN_NAME)
            || ' of ' || max(replace(O.TABLE_SCHEMA || '.', 'PUBLIC.', '') || O.TABLE_NAME)
        from INFORMATION_SCHEMA.KEY_COLUMN_USAGE K
        join INFORMATION_SCHEMA.KEY_COLUMN_USAGE O on O.CONSTRAINT_SCHEMA = R.UNIQUE_CONSTRAINT_SCHEMA
          and O.CONSTRAINT_NAME = R.UNIQUE_CONSTRAINT_NAME and O.ORDINAL_POSITION = K.POSITION_IN_UNIQUE_CONSTRAINT
        where K.CONSTRAINT_SCHEMA = T.CONSTRAINT_SCHEMA and K.CONSTRAINT_NAME = T.CONSTRAINT_NAME)
      else '(' || (
        select listagg(K.COLUMN_NAME, ', ') within group (order by K.ORDINAL_POSITION)
        from INFORMATION_SCHEMA.KEY_COLUMN_USAGE K
        where K.CONSTRAINT_SCHEMA = T.CONSTRAINT_SCHEMA and K.CONSTRAINT_NAME = T.CONSTRAINT_NAME) || ')' end,
  coalesce('on delete ' || R.DELETE_RULE || ' on update ' || R.UPDATE_RULE, '')
    || case T.IS_DEFERRABLE when 'YES' then ' deferrable' else '' end
    || case T.ENFORCED when 'YES' then '' else ' not enforced' end
    || case when regexp_like(T.CONSTRAINT_NAME, '^((FK|UK)[0-9A-Z]{20,}|CONSTRAINT_[0-9A-F_]+)$', 'i')
        or locate('_' || translate(lower(T.TABLE_NAME), ' $', '__'), lower(T.CONSTRAINT_NAME)) = 3
      then '' else ' named ' || T.CONSTRAINT_NAME end
from INFORMATION_SCHEMA.TABLE_CONSTRAINTS T
left join INFORMATION_SCHEMA.CHECK_CONSTRAINTS C
  on C.CONSTRAINT_SCHEMA = T.CONSTRAINT_SCHEMA and C.CONSTRAINT_NAME = T.CONSTRAINT_NAME
left join INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS R
  on R.CONSTRAINT_SCHEMA = T.CONSTRAINT_SCHEMA and R.CONSTRAINT_NAME = T.CONSTRAINT_NAME;

select replace(I.TABLE_SCHEMA || '.', 'PUBLIC.', '') || I.TABLE_NAME || ' index ('
    || (select listagg(P.COLUMN_NAME || case P.ORDERING_SPECIFICATION when 'ASC' then '' else ' desc' end
        || coalesce(' ' || P.NULL_ORDERING, ''), ', ') within group (order by P.ORDINAL_POSITION)
      from INFORMATION_SCHEMA.INDEX_COLUMNS P
      where P.INDEX_SCHEMA = I.INDEX_SCHEMA and P.INDEX_NAME = I.INDEX_NAME) || ')',
  lower(I.INDEX_TYPE_NAME)
    || case when regexp_like(I.INDEX_NAME, '^IDX[0-9A-Z]{20,}$', 'i')
        or locate('ix_' || translate(lower(I.TABLE_NAME), ' $', '__'), lower(I.INDEX_NAME)) = 1
      then '' else ' named ' || I.INDEX_NAME end
from INFORMATION_SCHEMA.INDEXES I
where not I.IS_GENERATED;

select 'sequence ' || replace(SEQUENCE_SCHEMA || '.', 'PUBLIC.', '') || SEQUENCE_NAME,
  DATA_TYPE || ' start ' || START_VALUE || ' increment ' || INCREMENT || ' min ' || MINIMUM_VALUE
    || ' max ' || MAXIMUM_VALUE || ' cache ' || CACHE || case CYCLE_OPTION when 'YES' then ' cycle' else '' end
from INFORMATION_SCHEMA.SEQUENCES
where SEQUENCE_NAME not like 'SYSTEM\_SEQUENCE\_%' escape '\'
