package dev.athanor.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No secret gets through, and no other word is taken for one. */
final class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/app?user=bob&password=hunter2&ssl=true",
        "jdbc:h2:mem:app;USER=sa;PASSWORD=hunter2",
        "jdbc:h2:file:~/x;CIPHER=AES;PASSWORD=hunter2",
        "cannot reach postgresql://bob:hunter2@db/app",
        "cannot reach postgresql://bob:hun/ter2@db/app",
        "cannot reach bob:hunter2@db:5432",
        "bad URL ;PASSWORD=hunter2;MODE=x",
        "{user=sa, password=hunter2}",
        "{\"user\": \"sa\", \"password\": \"hunter2\"}",
        "sslpassword = hunter2",
        "trustStorePassword=hunter2, x",
        "hikari.password: hunter2",
        "api_key=hunter2 access_token: hunter2",
        "create user bob password 'it''s hunter2'",
        "create user bob password E'\\'hunter2'",
        "alter role bob with encrypted password $$hunter2$$",
        "alter role bob password $x$hunter2$x$ valid",
        "create user bob identified by hunter2",
        "create user bob identified by 'hunter2'",
        "CREATE USER SA SALT 'hunter2' HASH 'hunter2'",
        "set password = 'x hunter2'",
        "set password for bob = password('hunter2')",
        "ERROR: null value Detail: Failing row contains (1, bob, hunter2 (x), null).",
        "Unique violation: \"PUBLIC.PK ON PUBLIC.P(ID) ( /* key:1 */ 1, 'hunter2')\""
      })
  void blotsOut(String text) {
    String safe = SafeText.of(text);
    assertThat(safe).doesNotContain("hunter2").doesNotContain("ter2");
    assertThat(SafeText.of(safe)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FATAL: password authentication failed for user \"bob\"",
        "alter table account add column password varchar(255) not null",
        "create table token (secret text, pwd char(3))",
        "update hero set at = timestamp '2026-11-21 10:30:00' where mail = 'a@b.c'",
        "invalid input syntax for type integer: \"abc\"",
        "Key (email)=(bob@example.com) already exists.",
        "select 'x'::text, a::b from \"password\" where password is null",
        "column \"password\" of relation \"account\" already exists",
        "Value too long for column \"NAME CHARACTER VARYING(3)\": \"'abcd' (4)\"",
        "/* 10:30 */ select 1"
      })
  void leavesAlone(String text) {
    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'password=a;x', 'password=''…'';x'",
    "'bob:pw@db', 'bob:…@db'",
    "'Failing row contains (1, (2), 3).', 'Failing row contains (…).'"
  })
  void leavesTheRest(String text, String safe) {
    assertThat(SafeText.of(text)).isEqualTo(safe);
  }

  @Test
  void looksIntoWhatAnExceptionCarriesAlong() {
    SQLException plain = new SQLException("no");
    assertThat(SafeText.cause(plain)).isSameAs(plain);
    Exception secret = new Exception("password=hunter2");
    assertThat(SafeText.cause(new IllegalStateException("no", secret))).isNull();
    SQLException next = new SQLException("no");
    next.setNextException(new SQLException("outer", secret));
    assertThat(SafeText.cause(next)).isNull();
    Exception suppressed = new Exception("no");
    suppressed.addSuppressed(secret);
    assertThat(SafeText.cause(suppressed)).isNull();
    plain.initCause(new Exception("round", plain));
    assertThat(SafeText.cause(plain)).isSameAs(plain);
  }
}
