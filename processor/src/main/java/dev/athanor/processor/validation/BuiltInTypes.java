package dev.athanor.processor.validation;

import dev.athanor.processor.mapping.TargetDatabase;
import dev.athanor.schema.Identifier;
import dev.athanor.schema.QualifiedName;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The names that stand for a type of the database wherever a column has them, or for nothing but a
 * keyword: what somebody creates under them no column ever gets.
 */
enum BuiltInTypes {
  /** Refuses most of them, in any schema; the others it takes for its own. */
  H2(
      name -> name.toUpperCase(Locale.ROOT),
      false,
      """
      array bigint bigserial binary bit blob bool boolean bytea char character clob date datetime \
      datetime2 dec decfloat decimal double enum float float4 float8 geometry identity image int \
      int2 int4 int8 integer java_object json long longblob longnvarchar longtext longvarbinary \
      longvarchar mediumblob mediumint mediumtext nchar nclob ntext null number numeric nvarchar \
      nvarchar2 object other raw real row serial signed smalldatetime smallint text tid time \
      timestamp tinyblob tinyint tinytext uuid varbinary varchar varchar2 varchar_casesensitive \
      varchar_ignorecase"""),

  /** Types of pg_catalog, keywords of category C, and serial numbers, as of version 18. */
  POSTGRESQL(
      name -> name.toLowerCase(Locale.ROOT),
      true,
      """
      aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange \
      anycompatiblenonarray anycompatiblerange anyelement anyenum anymultirange anynonarray \
      anyrange between bigint bigserial bit bool boolean box bpchar bytea char character cid \
      cidr circle coalesce cstring date datemultirange daterange dec decimal event_trigger \
      exists extract fdw_handler float float4 float8 greatest grouping gtsvector \
      index_am_handler inet inout int int2 int2vector int4 int4multirange int4range int8 \
      int8multirange int8range integer internal interval json json_array json_arrayagg \
      json_exists json_object json_objectagg json_query json_scalar json_serialize json_table \
      json_value jsonb jsonpath language_handler least line lseg macaddr macaddr8 merge_action \
      money name national nchar none normalize nullif numeric nummultirange numrange oid \
      oidvector out overlay path pg_brin_bloom_summary pg_brin_minmax_multi_summary \
      pg_ddl_command pg_dependencies pg_lsn pg_mcv_list pg_ndistinct pg_node_tree pg_snapshot \
      point polygon position precision real record refcursor regclass regcollation regconfig \
      regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype row \
      serial serial2 serial4 serial8 setof smallint smallserial substring table_am_handler text \
      tid time timestamp timestamptz timetz treat trigger trim tsm_handler tsmultirange tsquery \
      tsrange tstzmultirange tstzrange tsvector txid_snapshot unknown uuid values varbit varchar \
      void xid xid8 xml xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi \
      xmlroot xmlserialize xmltable""");

  private final UnaryOperator<String> folded;
  private final boolean isHiddenBySchema;
  private final Set<String> names;

  BuiltInTypes(UnaryOperator<String> folded, boolean isHiddenBySchema, String names) {
    this.folded = folded;
    this.isHiddenBySchema = isHiddenBySchema;
    this.names = Set.of(names.split(" "));
  }

  static BuiltInTypes of(TargetDatabase database) {
    return switch (database) {
      case H2 -> H2;
      case POSTGRESQL -> POSTGRESQL;
    };
  }

  /** All of them, in lower case. */
  Set<String> names() {
    return names;
  }

  /** Whether the database takes the name for a type of its own. */
  boolean has(QualifiedName type) {
    Identifier name = type.name();
    boolean exact = !name.quoted() || folded.apply(name.text()).equals(name.text());
    return exact
        && !(isHiddenBySchema && type.namespace().isPresent())
        && names.contains(name.text().toLowerCase(Locale.ROOT));
  }
}
