package io.rolewright.shared;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong and what to do next, as RFC 9457 writes it ({@code application/problem+json}).
 *
 * @param type {@code urn:rolewright:problem:<code>}
 * @param title what is wrong, one sentence
 * @param status the HTTP status, 400 to 599
 * @param detail the next step
 * @param code stable, {@code <area>.<kebab-reason>}
 * @param arguments what the texts were filled with (ids, numbers, names of settings; never personal data), so that the door
 *     can write them in the reader's language
 * @param errors what is wrong where in the request; empty when that is not known or not one place
 * @param trace the trace id of the request that failed
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<String> arguments,
        List<Violation> errors,
        @Nullable String trace) {
    private static final String TYPE = "urn:rolewright:problem:";
    private static final Pattern CODE = Pattern.compile("[a-z]++\\.[a-z0-9]++(?:-[a-z0-9]++)*+");

    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("problem code " + code);
        }
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("problem status " + status);
        }
        arguments = List.copyOf(arguments);
        errors = List.copyOf(errors);
    }

    /**
     * One place of the request that is wrong.
     *
     * @param pointer a JSON pointer (RFC 6901) into the body, or {@code /<parameter>}
     * @param code what rule it breaks: the kebab-case name of the rule, for example {@code not-blank}
     * @param detail the rule in words
     */
    public record Violation(String pointer, String code, String detail) {}

    /** The problem with its English texts. */
    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(TYPE + code, code, status, "", code, texts(arguments), List.of(), null).in(Locale.ENGLISH);
    }

    /** The same problem in the words of another language, or in English where that language has none. */
    public Problem in(Locale language) {
        var title = Messages.find(language, code, arguments).orElse(this.title);
        var detail = Messages.find(language, code + ".next", arguments).orElse(this.detail);
        return new Problem(type, title, status, detail, code, arguments, errors, trace);
    }

    /** The same problem with the places that are wrong. */
    public Problem at(List<Violation> errors) {
        return new Problem(type, title, status, detail, code, arguments, errors, trace);
    }

    /** The same problem, seen in the given trace. */
    public Problem traced(@Nullable String trace) {
        return new Problem(type, title, status, detail, code, arguments, errors, trace);
    }

    private static List<String> texts(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
