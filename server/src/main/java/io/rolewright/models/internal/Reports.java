package io.rolewright.models.internal;

import io.rolewright.events.models.GatesReported;
import io.rolewright.models.GateReport;
import io.rolewright.models.GateReport.Result;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.NewVersion;
import io.rolewright.models.Observation;
import io.rolewright.models.Promotion;
import io.rolewright.models.Reference;
import io.rolewright.models.RunReport;
import io.rolewright.runtime.events.EventLog;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What services bring and say of models, each in a transaction of its own. */
@Component
class Reports {
    private final ModelRows models;
    private final Versions versions;
    private final Registering registering;
    private final Promoting promoting;
    private final ModelReading reading;
    private final Gates gates;
    private final Runs runs;
    private final Observations observations;
    private final EventLog log;
    private final TransactionOperations transactions;

    Reports(
            ModelRows models,
            Versions versions,
            Registering registering,
            Promoting promoting,
            ModelReading reading,
            Gates gates,
            Runs runs,
            Observations observations,
            EventLog log,
            TransactionOperations transactions) {
        this.models = models;
        this.versions = versions;
        this.registering = registering;
        this.promoting = promoting;
        this.reading = reading;
        this.gates = gates;
        this.runs = runs;
        this.observations = observations;
        this.log = log;
        this.transactions = transactions;
    }

    ModelVersion register(Kind kind, NewVersion wanted) {
        var number = transactions.execute(status -> registering.register(kind, wanted));
        return reading.version(kind, number);
    }

    ModelVersion promote(Kind kind, Promotion promotion) {
        transactions.executeWithoutResult(status -> promoting.promote(kind, promotion));
        return reading.version(kind, promotion.version());
    }

    ModelVersion gates(Kind kind, int version, GateReport report) {
        transactions.executeWithoutResult(status -> {
            var id = models.lock(kind.name());
            versions.get(kind.name(), version);
            gates.put(kind.name(), version, report);
            log.append(new GatesReported(
                    id, kind.name(), version, report.consumer(), named(report, true), named(report, false)));
        });
        return reading.version(kind, version);
    }

    private static List<String> named(GateReport report, boolean passed) {
        return report.results().stream()
                .filter(result -> result.passed() == passed)
                .map(Result::gate)
                .toList();
    }

    void run(Kind kind, RunReport run) {
        versions.get(kind.name(), run.version());
        runs.put(kind.name(), run);
    }

    void reference(Kind kind, int version, Reference reference) {
        versions.get(kind.name(), version);
        observations.setReference(kind.name(), version, reference);
    }

    void observation(Kind kind, int version, Observation observation) {
        versions.get(kind.name(), version);
        transactions.executeWithoutResult(status -> observations.add(kind.name(), version, observation));
    }
}
