package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.Degradation;
import io.rolewright.monitoring.LogStatus;
import io.rolewright.monitoring.PlatformStatus.State;
import io.rolewright.monitoring.ServiceStatus;
import io.rolewright.monitoring.SubscriptionStatus;
import io.rolewright.runtime.health.ProcessState;
import io.rolewright.runtime.health.Reason;
import io.rolewright.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is not as it should be, in words, with the next step. */
final class Reasons {
    private static final double ALARMING_SECONDS = 5;

    private Reasons() {}

    /** One of a kind for each process: a database that is away fails several checks. */
    static List<Degradation> ofProcesses(List<ProcessState> processes) {
        return processes.stream()
                .flatMap(process -> process.checks().stream()
                        .flatMap(check -> Optional.ofNullable(check.reason()).stream())
                        .map(reason -> of(process.name(), reason)))
                .distinct()
                .toList();
    }

    static List<Degradation> ofServices(List<ServiceStatus> services) {
        return services.stream()
                .filter(service -> service.state() == State.AWAY)
                .map(away -> of(away.name(), Problem.of(503, "runtime.service-away", away.name())))
                .toList();
    }

    static List<Degradation> ofLog(LogStatus log) {
        var reasons = new ArrayList<Degradation>();
        if (log.heldBackSeconds() >= ALARMING_SECONDS) {
            reasons.add(of("event log", Problem.of(503, "monitoring.readers-held-back", log.heldBackSeconds())));
        }
        log.subscriptions().forEach(subscription -> reasons.addAll(of(subscription)));
        return reasons;
    }

    private static List<Degradation> of(SubscriptionStatus subscription) {
        var name = subscription.name();
        var reasons = new ArrayList<Degradation>();
        if (subscription.deadLetters() > 0) {
            reasons.add(of(name, Problem.of(503, "monitoring.dead-letters", name, subscription.deadLetters())));
        }
        if (subscription.idleParts() > 0) {
            reasons.add(of(name, Problem.of(503, "monitoring.nobody-works", name, subscription.idleParts())));
        }
        return reasons;
    }

    private static Degradation of(String where, Problem problem) {
        return of(where, Reason.of(problem));
    }

    private static Degradation of(String where, Reason reason) {
        return new Degradation(where, reason.code(), reason.title(), reason.detail());
    }
}
