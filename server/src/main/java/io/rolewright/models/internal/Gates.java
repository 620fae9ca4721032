package io.rolewright.models.internal;

import io.rolewright.models.GateFinding;
import io.rolewright.models.GateReport;
import io.rolewright.shared.ContractException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last result of each gate as rows. */
@Component
class Gates {
    private final JdbcClient jdbc;
    private final Clock clock;

    Gates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(String model, int version, GateReport report) {
        for (var result : report.results()) {
            jdbc.sql("""
                            insert into models.gate (model, version, gate, passed, value, bound, consumer, reported_at)
                            values (:model, :version, :gate, :passed, :value, :bound, :consumer, :now)
                            on conflict (model, version, gate) do update set passed = excluded.passed,
                                value = excluded.value, bound = excluded.bound, consumer = excluded.consumer,
                                reported_at = excluded.reported_at""")
                    .param("model", model)
                    .param("version", version)
                    .param("gate", result.gate())
                    .param("passed", result.passed())
                    .param("value", result.value())
                    .param("bound", result.bound())
                    .param("consumer", report.consumer())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    List<GateFinding> of(String model, int version) {
        return jdbc.sql("select * from models.gate where model = ? and version = ? order by gate")
                .params(model, version)
                .query((row, number) -> new GateFinding(
                        row.getString("gate"),
                        row.getBoolean("passed"),
                        row.getObject("value", Double.class),
                        row.getObject("bound", Double.class),
                        row.getString("consumer"),
                        row.getTimestamp("reported_at").toInstant()))
                .list();
    }

    /**
     * Refuses a version that has not passed what its model asks for, or has failed anything.
     *
     * @throws ContractException {@code models.gate-failed} or {@code models.gates-missing} (409)
     */
    void requirePassed(Kind kind, int version) {
        var found = of(kind.name(), version);
        var failed = found.stream()
                .filter(gate -> !gate.passed())
                .map(GateFinding::gate)
                .toList();
        if (!failed.isEmpty()) {
            throw ContractException.conflict("models.gate-failed", kind.name(), version, String.join(", ", failed));
        }
        var passed = found.stream().map(GateFinding::gate).collect(Collectors.toCollection(HashSet::new));
        var missing =
                kind.gates().stream().filter(gate -> !passed.contains(gate)).toList();
        if (!missing.isEmpty()) {
            throw ContractException.conflict("models.gates-missing", kind.name(), version, String.join(", ", missing));
        }
    }
}
