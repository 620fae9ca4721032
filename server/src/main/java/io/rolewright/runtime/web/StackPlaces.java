package io.rolewright.runtime.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure as its kinds and the places in the code that it went through, without any message. */
final class StackPlaces {
    private static final int PLACES = 15;
    private static final int CAUSES = 5;

    private StackPlaces() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(StackPlaces::places)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String places(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(PLACES)
                .map(place -> "\n  at " + place)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
