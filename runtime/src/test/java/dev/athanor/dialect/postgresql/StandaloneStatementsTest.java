package dev.athanor.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StandaloneStatementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index concurrently ix on hero (name)",
        "CREATE UNIQUE INDEX\n  CONCURRENTLY ix on hero (name)",
        "-- says nothing\ncreate /* a /* nested */ one */ index concurrently ix on hero (name);",
        "drop index concurrently ix",
        "reindex table concurrently hero",
        "reindex (verbose) index concurrently ix",
        "reindex database athanor",
        "alter type \"Mood\" add value 'happy'",
        "alter type app.mood add value if not exists 'it''s'",
        "vacuum",
        "vacuum analyze hero",
        "create database athanor",
        "drop database if exists athanor",
        "alter system set work_mem = '1MB'",
        "alter database athanor set tablespace fast",
        "alter table hero detach partition old concurrently",
        "cluster"
      })
  void standsAlone(String sql) {
    assertThat(StandaloneStatements.isStandalone(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index ix on hero (name)",
        "create index \"concurrently\" on hero (name)",
        "update hero set name = 'create index concurrently'",
        "-- create index concurrently\nselect 1",
        "do $$ begin execute 'vacuum'; end $$",
        "do $body$ vacuum $body$",
        "create table vacuum (id integer)",
        "alter type mood rename value 'a' to 'add value'",
        "cluster hero using ix",
        "create index ix on hero (name) where name <> $1",
        "select 'open"
      })
  void goesWithOthers(String sql) {
    assertThat(StandaloneStatements.isStandalone(sql)).isFalse();
  }

  @Test
  void aTextMayBeLong() {
    String text = "it''s long ".repeat(20_000);
    assertThat(StandaloneStatements.isStandalone("insert into a values ('" + text + "')"))
        .isFalse();
    assertThat(StandaloneStatements.isStandalone("vacuum \"" + text + "\"")).isTrue();
  }
}
