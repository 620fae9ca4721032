package io.rolewright.runtime.failures;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a failure of every line that is logged as an error, whoever logs it. */
final class FailureAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {
    private static final Pattern OURS = Pattern.compile("io\\.rolewright\\.([a-z]++)\\..*");
    private static final List<String> BELOW_SERVICES = List.of("runtime", "shared", "events");
    private static final Pattern KNOWN_ACTOR = Pattern.compile("(?:user|key|cli):.+");

    private final FailureReports reports;

    FailureAppender(FailureReports reports) {
        this.reports = reports;
        setName("failures");
    }

    void listen() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            setContext(logging);
            start();
            logging.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(this);
        }
    }

    void leave() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
            stop();
        }
    }

    @Override
    protected void append(ILoggingEvent line) {
        if (line.getLevel().isGreaterOrEqual(Level.ERROR)) {
            reports.add(failure(line));
        }
    }

    private static Failure failure(ILoggingEvent line) {
        var names = line.getMDCPropertyMap();
        var cause = places(line).map(StackPlaces::root);
        var places = cause.map(StackPlaces.Cause::places).orElse(List.of());
        return new Failure(
                service(places, line.getLoggerName()),
                cause.map(StackPlaces.Cause::kind).orElse(line.getLoggerName()),
                places,
                text(line),
                names.get("trace"),
                actor(names.get("actor")));
    }

    private static Optional<StackPlaces> places(ILoggingEvent line) {
        var told = arguments(line).filter(StackPlaces.class::isInstance).findFirst();
        if (told.isPresent()) {
            return told.map(StackPlaces.class::cast);
        }
        return line.getThrowableProxy() instanceof ThrowableProxy thrown
                ? Optional.of(StackPlaces.of(thrown.getThrowable()))
                : Optional.empty();
    }

    // The places stand elsewhere already.
    private static String text(ILoggingEvent line) {
        return arguments(line).anyMatch(StackPlaces.class::isInstance) ? line.getMessage() : line.getFormattedMessage();
    }

    private static Stream<Object> arguments(ILoggingEvent line) {
        return line.getArgumentArray() == null ? Stream.of() : Arrays.stream(line.getArgumentArray());
    }

    // The innermost place in a service; where there is none, whoever logged it.
    private static String service(List<String> places, String logger) {
        return places.stream()
                .map(place -> place.substring(place.lastIndexOf('/') + 1))
                .flatMap(place -> part(place).stream())
                .filter(part -> !BELOW_SERVICES.contains(part))
                .findFirst()
                .or(() -> part(logger + "."))
                .orElse("runtime");
    }

    private static Optional<String> part(String name) {
        var ours = OURS.matcher(name);
        return ours.matches() ? Optional.of(ours.group(1)) : Optional.empty();
    }

    private static @Nullable String actor(@Nullable String name) {
        return name != null && KNOWN_ACTOR.matcher(name).matches() ? name : null;
    }
}
