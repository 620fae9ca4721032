package io.rolewright.runtime.web;

import io.rolewright.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The trace that a request belongs to: the one its sender names in a W3C {@code traceparent}, else a new one.
 *
 * @param id 32 lower-case hexadecimal digits
 * @param span what is done for the request here: 16 lower-case hexadecimal digits
 * @param cause the sender's span that led to it, if the sender names one
 */
public record Trace(String id, String span, @Nullable String cause) {
    private static final ScopedValue<Trace> CURRENT = ScopedValue.newInstance();
    public static final String HEADER = "traceparent";
    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");
    private static final int ID_DIGITS = 32;
    private static final int SPAN_DIGITS = 16;

    static Trace begin(HttpServletRequest request, Ids ids) {
        var named = named(request);
        var trace = new Trace(
                named.map(parent -> parent.group(1)).orElseGet(ids::trace),
                span(ids),
                named.map(parent -> parent.group(2)).orElse(null));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** The trace of a request that has begun. */
    public static Trace of(HttpServletRequest request) {
        return (Trace) request.getAttribute(ATTRIBUTE);
    }

    /** The trace of the request that this thread works for, if any. */
    public static Optional<Trace> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** As the answer, and what is asked of others on the way, names it. */
    public String parent() {
        return parent(id, span);
    }

    /** As what is asked of others in a trace names it: as led to by the request, where one is worked for, else by nothing. */
    public static String parent(String trace, Ids ids) {
        return parent(
                trace,
                current()
                        .filter(request -> request.id.equals(trace))
                        .map(Trace::span)
                        .orElseGet(() -> span(ids)));
    }

    private static String parent(String trace, String span) {
        return "00-" + trace + '-' + span + "-01";
    }

    /** A new name for something that is done: 16 digits, mostly random. */
    public static String span(Ids ids) {
        return ids.trace().substring(ID_DIGITS - SPAN_DIGITS);
    }

    private static Optional<MatchResult> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(PARENT::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }
}
