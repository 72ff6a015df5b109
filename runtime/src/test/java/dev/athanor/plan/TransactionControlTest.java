package dev.athanor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TransactionControlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rollback                                            | rollback",
        "/* x /* y */ */ ROLLBACK WORK                       | rollback",
        "begin;~insert into b values (1);~commit;          | begin",
        "insert into b values ('a;b'); -- done~ commit      | commit",
        "update b set x = e'it\\'s; '; end                   | end",
        "abort and chain                                     | abort",
        "start transaction read only                         | start transaction",
        "prepare transaction 'x'                             | prepare transaction",
        "rollback prepared 'x'                               | rollback",
        "set autocommit off                                  | set autocommit",
        "create function f() returns int begin atomic select case when true then 1 end; end; commit"
            + " | commit",
        "do $x$ begin $$ $$; end $x$; end                    | end",
      })
  void isFound(String sql, String words) {
    assertThat(TransactionControl.in(sql.replace('~', '\n'))).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "savepoint x",
        "rollback to x",
        "rollback work to savepoint x; release x",
        "do $$ begin perform 1; end; $$",
        "create or replace procedure p() begin atomic insert into t values (1); select 1; end",
        "create function f() returns int language sql begin atomic"
            + " select case when true then 1 end; select 2; end",
        "create rule r as on insert to t do (delete from u; delete from v)",
        "insert into t values ('; commit'); select \"; commit\"",
        "-- commit\nselect 1 /* ; rollback */",
        "select $commit$; commit; $commit$",
        "select a$b$c; select d$b$e",
        "create trigger x after insert on t execute function f()",
        "prepare transaction as select 1",
        "set transaction read only",
        ""
      })
  void isNotFoundElsewhere(String sql) {
    assertThat(TransactionControl.in(sql)).isEmpty();
  }

  @Test
  void isLookedForInLongTexts() {
    String half = "e'" + "\\'x".repeat(200_000) + "', '" + "''x".repeat(200_000) + "'";

    assertThat(TransactionControl.in("insert into t values (" + half + ")")).isEmpty();
    assertThat(TransactionControl.in("insert into t values (" + half + "); commit"))
        .contains("commit");
  }
}
