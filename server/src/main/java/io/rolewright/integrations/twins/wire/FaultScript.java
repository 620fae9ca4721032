package io.rolewright.integrations.twins.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** The faults that a twin is to show, by rules; the first rule that strikes a request decides. */
public final class FaultScript {
    private final long seed;
    private final List<Counted> rules = new ArrayList<>();

    public FaultScript(long seed) {
        this.seed = seed;
    }

    public synchronized void add(FaultRule rule) {
        rules.add(new Counted(rule, seed + rules.size()));
    }

    public synchronized void clear() {
        rules.clear();
    }

    public synchronized int strikes() {
        return rules.stream().mapToInt(rule -> rule.strikes).sum();
    }

    synchronized Optional<Fault> next(TwinRequest request) {
        for (var rule : rules) {
            if (rule.strikes(request)) {
                return Optional.of(rule.rule.fault());
            }
        }
        return Optional.empty();
    }

    private static final class Counted {
        private final FaultRule rule;
        private final long seed;
        private final Map<String, int[]> strikesByTarget = new HashMap<>();
        private final Map<String, int[]> callsByTarget = new HashMap<>();
        private int calls;
        private int strikes;

        Counted(FaultRule rule, long seed) {
            this.rule = rule;
            this.seed = seed;
        }

        boolean strikes(TwinRequest request) {
            if (!rule.isOn(request)) {
                return false;
            }
            calls++;
            if (calls < rule.from() || calls - rule.from() >= rule.times()) {
                return false;
            }
            if (rule.probability() < 1 && !isChosen(request)) {
                return false;
            }
            if (rule.perTarget() < Integer.MAX_VALUE && count(strikesByTarget, request) > rule.perTarget()) {
                return false;
            }
            strikes++;
            return true;
        }

        private boolean isChosen(TwinRequest request) {
            var mixed = seed * 31 + request.target().hashCode() * 1_000_003L + count(callsByTarget, request);
            return new SplittableRandom(mixed).nextDouble() < rule.probability();
        }

        private static int count(Map<String, int[]> counts, TwinRequest request) {
            return ++counts.computeIfAbsent(request.target(), target -> new int[1])[0];
        }
    }
}
