package io.rolewright.evaluation.resumefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files by what they have in common. */
final class Groups {
    static final List<String> HEAD =
            List.of("files", "number", "words read / reference", "least", "refused", "p50", "p99");

    private static final double MANY = 0.9;
    private static final double SLOW_MILLIS = 30;

    private final Map<String, List<Outcome>> groups = new TreeMap<>();

    static Groups of(List<Outcome> outcomes, Function<Outcome, Stream<String>> names) {
        Groups groups = new Groups();
        outcomes.forEach(outcome -> names.apply(outcome)
                .forEach(name -> groups.groups
                        .computeIfAbsent(name, none -> new ArrayList<>())
                        .add(outcome)));
        return groups;
    }

    List<List<String>> rows() {
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
    }

    /** Those whose files give fewer words, are slower or are refused. */
    List<List<String>> oddRows() {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(Groups::isOdd))
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
    }

    private static boolean isOdd(Outcome outcome) {
        return outcome.counts() && outcome.share() < MANY
                || outcome.millis() > SLOW_MILLIS
                || !outcome.refusal().isEmpty();
    }

    private static List<String> row(String name, List<Outcome> outcomes) {
        List<Outcome> counted = outcomes.stream().filter(Outcome::counts).toList();
        int words = counted.stream().mapToInt(Outcome::words).sum();
        int reference = counted.stream().mapToInt(one -> one.file().words()).sum();
        return List.of(
                name.isEmpty() ? "(not said)" : name,
                String.valueOf(outcomes.size()),
                reference == 0 ? "" : "%.2f".formatted((double) words / reference),
                counted.isEmpty()
                        ? ""
                        : "%.2f"
                                .formatted(counted.stream()
                                        .mapToDouble(Outcome::share)
                                        .min()
                                        .orElse(0)),
                String.valueOf(outcomes.stream()
                        .filter(one -> !one.refusal().isEmpty())
                        .count()),
                "%.1f ms".formatted(Outcome.percentile(outcomes, 0.5)),
                "%.1f ms".formatted(Outcome.percentile(outcomes, 0.99)));
    }
}
