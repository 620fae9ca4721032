package io.rolewright.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.support.ServiceRole;
import io.rolewright.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database lets the trail's own role do. */
class TrailRightsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final JdbcClient role = JdbcClient.create(DATABASE.as(ServiceRole.admit(DATABASE, "audit")));

    @Test
    void allowsToAddAndRead() {
        var added = role.sql("""
                insert into audit.entry (event_id, at, type, source, subject, actor, trace, data)
                values (gen_random_uuid(), now(), 'samples.sampled.v1', '/samples', 'a', 'service:samples', 'b', '{}')
                """).update();
        assertThat(added).isEqualTo(1);
        assertThat(role.sql("select count(*) from audit.entry")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor = 'nobody'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.link set position = 0",
                "delete from audit.link",
                "truncate audit.link",
                "update audit.head set key = ''",
                "delete from audit.head",
                "update audit.beginning set key = ''",
                "delete from audit.beginning",
                "select count(*) from users.login"
            })
    void allowsNothingElse(String statement) {
        assertThatThrownBy(
                        () -> role.sql(statement).query((row, number) -> number).list())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void allowsToDropNothingWithoutASignedBeginning() {
        assertThat(role.sql("select audit.drop_before_beginning(1000)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
