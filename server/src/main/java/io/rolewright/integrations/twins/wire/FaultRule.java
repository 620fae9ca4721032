package io.rolewright.integrations.twins.wire;

/**
 * When a fault strikes.
 *
 * @param on a path or an operation, in which {@code *} stands for anything
 * @param from the first of the matching calls that may be struck, counted from 1
 * @param times how many matching calls may be struck, beginning with that one
 * @param perTarget how often one path with its query may be struck, so that whoever tries again gets through
 * @param probability the share of those that are; which ones is settled by the seed, not by the order of arrival
 */
public record FaultRule(String on, int from, int times, int perTarget, double probability, Fault fault) {
    public FaultRule {
        if (from < 1 || times < 1 || perTarget < 1 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("calls are counted from 1, and a probability is between 0 and 1");
        }
    }

    /** Strikes every call. */
    public static FaultRule on(String pattern, Fault fault) {
        return new FaultRule(pattern, 1, Integer.MAX_VALUE, Integer.MAX_VALUE, 1, fault);
    }

    /** Strikes one call alone. */
    public FaultRule call(int number) {
        return calls(number, 1);
    }

    public FaultRule calls(int first, int count) {
        return new FaultRule(on, first, count, perTarget, probability, fault);
    }

    public FaultRule perTarget(int strikes) {
        return new FaultRule(on, from, times, strikes, probability, fault);
    }

    public FaultRule withProbability(double share) {
        return new FaultRule(on, from, times, perTarget, share, fault);
    }

    boolean isOn(TwinRequest request) {
        return Glob.matches(on, request.path()) || Glob.matches(on, request.operation());
    }
}
