package io.rolewright.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.support.ServiceRole;
import io.rolewright.support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ServiceRoleTest {
    private static final String READ_NEIGHBOUR = "select count(*) from neighbours.secret";
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void createSchemas() {
        DATABASE.jdbc().sql("""
                create schema residents; create table residents.own (id int);
                create schema neighbours; create table neighbours.secret (id int)
                """).update();
        ServiceRole.admit(DATABASE, "residents");
    }

    private final JdbcClient resident = JdbcClient.create(DATABASE.as(new ServiceRole("residents")));

    @Test
    void cannotReadANeighboursTable() {
        assertThatThrownBy(() -> resident.sql(READ_NEIGHBOUR).query(Long.class).single())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied for schema neighbours");
    }

    /** The sample that breaks the rule: with the full role the same question is answered, so the refusal is the role's. */
    @Test
    void wouldReadItWithTheFullRole() {
        assertThat(DATABASE.jdbc().sql(READ_NEIGHBOUR).query(Long.class).single())
                .isZero();
    }

    @Test
    void ownsItsSchema() {
        assertThat(resident.sql("insert into residents.own values (1)").update())
                .isOne();
        assertThat(resident.sql("create table residents.more (id int)").update())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select runtime.open_days(30000, 0)",
                "select count(*) from runtime.horizon()",
                "select count(*) from runtime.data_key",
                "delete from runtime.dead_letter"
            })
    void usesTheRuntime(String statement) {
        assertThat(resident.sql("do $do$ begin execute $$" + statement + "$$; end $do$")
                        .update())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from runtime.event",
                "update runtime.event set actor = 'user:nobody'",
                "delete from runtime.position",
                "update runtime.data_key set wrapped_field = ''",
                "select runtime.add_key_encryption_key(1, '', '0.3.0')",
                "select runtime.rewrap_data_keys('{}', '{}', '{}', '{}', 1)",
                "select runtime.destroy_key_encryption_keys(1)",
                "update runtime.key_encryption_key set wrapped = ''",
                "delete from runtime.derivation_root",
                "select runtime.admit_service('residents', 'service_residents')"
            })
    void cannotRewriteHistory(String statement) {
        assertThatThrownBy(() -> resident.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
