package io.rolewright.security.internal;

import io.rolewright.security.Policies;
import io.rolewright.security.Rules;
import io.rolewright.shared.PolicyId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the policies as rows that are only ever added. */
@Component
class PolicyVersions {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PolicyVersions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Policies> last() {
        return jdbc.sql("select version, rules from security.policy order by version desc limit 1")
                .query((row, number) ->
                        new Policies(row.getInt("version"), json.readValue(row.getString("rules"), Rules.class)))
                .optional();
    }

    /** False when somebody else was faster. */
    boolean add(PolicyId id, Policies policies) {
        return jdbc.sql("insert into security.policy (version, id, rules, made_at) values (?, ?, ?::jsonb, ?)"
                                + " on conflict do nothing")
                        .params(policies.version(), id.value())
                        .params(json.writeValueAsString(policies.rules()), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
