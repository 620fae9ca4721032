package io.rolewright.integrations.twins.payments;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of the interface that a path leads to.
 *
 * @param id which object; empty for all of its kind
 * @param action what is to be done with it; empty where it is only named
 */
record Place(Kind kind, String id, String action) {
    private static final Pattern PATH = Pattern.compile("/v1/(checkout/\\w+|\\w+)(?:/(\\w+))?(?:/(\\w+))?");

    static Optional<Place> at(String path) {
        var match = PATH.matcher(path);
        return match.matches()
                ? Kind.at(match.group(1)).map(kind -> new Place(kind, orEmpty(match.group(2)), orEmpty(match.group(3))))
                : Optional.empty();
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** What a request wants of it, in one word: {@code createRefund}, {@code listEvents}, {@code confirmPaymentIntent}. */
    String operation(String method) {
        if (!action.isEmpty()) {
            return action + kind.title();
        }
        if (method.equals("POST")) {
            return (id.isEmpty() ? "create" : "update") + kind.title();
        }
        return id.isEmpty() ? "list" + kind.title() + "s" : "get" + kind.title();
    }
}
