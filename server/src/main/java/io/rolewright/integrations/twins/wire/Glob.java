package io.rolewright.integrations.twins.wire;

/** Patterns in which a star stands for any text. */
final class Glob {
    private Glob() {}

    static boolean matches(String pattern, String text) {
        var parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return pattern.equals(text);
        }
        var last = parts[parts.length - 1];
        if (!text.startsWith(parts[0]) || !text.endsWith(last)) {
            return false;
        }
        var at = parts[0].length();
        for (var i = 1; i < parts.length - 1; i++) {
            var found = text.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return at <= text.length() - last.length();
    }
}
