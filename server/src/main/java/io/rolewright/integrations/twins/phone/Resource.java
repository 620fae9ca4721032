package io.rolewright.integrations.twins.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place below an account that a path leads to.
 *
 * @param kind {@code Messages}, {@code Calls} or {@code Recordings}; empty for the account itself
 * @param sid which of them, empty for all
 * @param type how it is to be shown: {@code json}, {@code mp3}, {@code wav}
 * @param call to which recordings belong that are asked for by it; else empty
 */
record Resource(String account, String kind, String sid, String type, String call) {
    private static final Pattern PATH =
            Pattern.compile("/2010-04-01/Accounts/(\\w+)(?:/(\\w+))?(?:/(\\w+))?(?:\\.(\\w+))?");

    private static final Pattern OF_CALL =
            Pattern.compile("/2010-04-01/Accounts/(\\w+)/Calls/(\\w+)/(Recordings)(?:/(\\w+))?\\.(\\w+)");

    static Optional<Resource> at(String path) {
        var ofCall = OF_CALL.matcher(path);
        if (ofCall.matches()) {
            return Optional.of(new Resource(
                    ofCall.group(1), ofCall.group(3), orEmpty(ofCall.group(4)), ofCall.group(5), ofCall.group(2)));
        }
        var match = PATH.matcher(path);
        return match.matches()
                ? Optional.of(new Resource(
                        match.group(1), orEmpty(match.group(2)), orEmpty(match.group(3)), orEmpty(match.group(4)), ""))
                : Optional.empty();
    }

    boolean isAll() {
        return sid.isEmpty();
    }

    /** What a request wants of it, in one word. */
    String operation(String method) {
        var one = kind.substring(0, kind.length() - 1);
        return switch (method) {
            case "POST" -> (isAll() ? "create" : "change") + one;
            case "DELETE" -> "delete" + one;
            default -> isAll() ? "list" + kind : "get" + one;
        };
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
