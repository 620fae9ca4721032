package io.rolewright.runtime.health;

import io.rolewright.shared.Problem;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that this process needs in order to work; declared as a bean, and looked at from then on by {@link Health}.
 *
 * @param name {@code <service>.<what-it-needs>}
 * @param kind what it means when it is missing
 * @param question looks whether it is there; has as long as {@link HealthSettings#limit()} and may fail
 */
public record HealthCheck(String name, Kind kind, Question question) {
    private static final Pattern NAME = Pattern.compile("[a-z]++\\.[a-z]++(?:-[a-z]++)*+");

    public HealthCheck {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("health check " + name);
        }
    }

    /** What it means when it is missing. */
    public enum Kind {
        /** The process is broken for good and must be started anew; never depends on anything outside of it. */
        LIVENESS,
        /** Requests should go elsewhere until it is back. */
        READINESS
    }

    /** Looks for something. */
    @FunctionalInterface
    public interface Question {
        /**
         * What is wrong; nothing when all is well.
         *
         * @throws Exception which counts as something wrong too
         */
        Optional<Problem> ask() throws Exception;
    }

    /** The service that it belongs to. */
    String service() {
        return name.substring(0, name.indexOf('.'));
    }
}
