package io.rolewright.integrations.twins.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place below an account that a path leads to.
 *
 * @param kind {@code Messages}, {@code Calls} or {@code Recordings}; empty for the account itself
 * @param sid which of them, empty for all
 * @param type how it is to be shown: {@code json}, {@code wav}
 */
record Resource(String account, String kind, String sid, String type) {
    private static final Pattern PATH =
            Pattern.compile("/2010-04-01/Accounts/(\\w+)(?:/(\\w+))?(?:/(\\w+))?(?:\\.(\\w+))?");

    static Optional<Resource> at(String path) {
        var match = PATH.matcher(path);
        return match.matches()
                ? Optional.of(new Resource(
                        match.group(1), orEmpty(match.group(2)), orEmpty(match.group(3)), orEmpty(match.group(4))))
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
