package io.rolewright.communications.internal.consent;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges whether somebody may be reached. STOP on any channel closes all of them to approaches and marketing, and its own to
 * everything but service e-mails; then the law of where they are says what they must have agreed to, and when it may be.
 */
final class Firewall {
    private static final String DEFAULT = "default";
    private static final String EVERYWHERE = "everywhere";

    private final Map<String, List<Rule>> rules;

    /** @param rules by country, beside {@code default} for those that are not listed and {@code everywhere} */
    Firewall(Map<String, List<Rule>> rules) {
        this.rules = Map.copyOf(rules);
    }

    Verdict judge(Question question) {
        if (question.channel() != Channel.VOICE && question.bounced()) {
            return new Verdict.Refused("address-bounced");
        }
        if (isStopped(question)) {
            return new Verdict.Refused("stopped");
        }
        if (question.purpose() == Purpose.SERVICE) {
            return new Verdict.Allowed();
        }
        if (question.declined()) {
            return new Verdict.Refused("declined");
        }
        return byLaw(question);
    }

    private static boolean isStopped(Question question) {
        return switch (question.purpose()) {
            case SERVICE ->
                question.channel() != Channel.EMAIL && question.stopped().contains(question.channel());
            case PROCESS -> question.stopped().contains(question.channel());
            case APPROACH, MARKETING -> !question.stopped().isEmpty();
        };
    }

    private Verdict byLaw(Question question) {
        for (var rule : about(question)) {
            if (question.agreed().compareTo(rule.consent()) < 0) {
                return new Verdict.Refused(rule.id());
            }
        }
        return byTime(question);
    }

    private Verdict byTime(Question question) {
        var until = question.at();
        var reason = "";
        var moved = true;
        while (moved) {
            moved = false;
            for (var rule : about(question)) {
                var hours = rule.times();
                var next = hours == null ? until : hours.next(until, question.zone());
                if (next.isAfter(until)) {
                    until = next;
                    reason = reason.isEmpty() ? rule.id() : reason;
                    moved = true;
                }
            }
        }
        return until.isAfter(question.at()) ? new Verdict.Deferred(until, reason) : new Verdict.Allowed();
    }

    private List<Rule> about(Question question) {
        var country = question.country();
        var local = country == null ? null : rules.get(country);
        return Stream.concat((local == null ? listed(DEFAULT) : local).stream(), listed(EVERYWHERE).stream())
                .filter(rule -> rule.isAbout(question))
                .toList();
    }

    private List<Rule> listed(String name) {
        return rules.getOrDefault(name, List.of());
    }
}
