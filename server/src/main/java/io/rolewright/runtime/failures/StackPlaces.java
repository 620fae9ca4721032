package io.rolewright.runtime.failures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failure as its kinds and the places in the code that it went through, without any message: messages of exceptions may quote
 * what somebody sent.
 *
 * @param causes the failure, and what led to it
 */
public record StackPlaces(List<Cause> causes) {
    private static final int PLACES = 15;
    private static final int CAUSES = 5;

    public StackPlaces {
        causes = List.copyOf(causes);
    }

    /** One of them. @param kind its class @param places where it was, the innermost first */
    public record Cause(String kind, List<String> places) {
        static Cause of(Throwable failure) {
            var places = Arrays.stream(failure.getStackTrace()).limit(PLACES).map(StackTraceElement::toString);
            return new Cause(failure.getClass().getName(), places.toList());
        }

        @Override
        public String toString() {
            return places.stream().map(place -> "\n  at " + place).collect(Collectors.joining("", kind, ""));
        }
    }

    public static StackPlaces of(Throwable failure) {
        return new StackPlaces(Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Cause::of)
                .toList());
    }

    /** The innermost cause: what really went wrong. */
    public Cause root() {
        return causes.getLast();
    }

    @Override
    public String toString() {
        return causes.stream().map(Cause::toString).collect(Collectors.joining("\ncaused by "));
    }
}
