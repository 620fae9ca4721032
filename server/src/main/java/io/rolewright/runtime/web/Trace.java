package io.rolewright.runtime.web;

import io.rolewright.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The trace that a request belongs to: the one its sender names in a W3C {@code traceparent}, else a new one.
 *
 * @param id 32 lower-case hexadecimal digits
 */
public record Trace(String id) {
    public static final String HEADER = "traceparent";
    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern PARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int ID_DIGITS = 32;
    private static final int SPAN_DIGITS = 16;

    static Trace begin(HttpServletRequest request, Ids ids) {
        var trace = new Trace(named(request).orElseGet(ids::trace));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** The trace of a request that has begun. */
    public static Trace of(HttpServletRequest request) {
        return (Trace) request.getAttribute(ATTRIBUTE);
    }

    /** As the answer names it, with a span of its own. */
    public String parent(Ids ids) {
        return "00-" + id + '-' + ids.trace().substring(ID_DIGITS - SPAN_DIGITS) + "-01";
    }

    private static Optional<String> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(PARENT::matcher)
                .filter(parent -> parent.matches())
                .map(parent -> parent.group(1));
    }
}
