package io.rolewright.communications.script;

import io.rolewright.shared.ContractException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in double braces, for which a call brings values. */
final class Gaps {
    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z][A-Za-z0-9]*)}}");
    private static final int LONGEST = 200;

    private Gaps() {}

    /** The text with its values; what is in a value is said as it stands. */
    static String filled(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /**
     * Throws where a value is missing or cannot be said.
     *
     * @throws ContractException {@code communications.call-value-missing}, {@code communications.call-value-wrong} (422)
     */
    static void check(Script script, Map<String, String> values) {
        for (var name : names(script)) {
            var value = values.get(name);
            if (value == null || value.isBlank()) {
                throw ContractException.invalid("communications.call-value-missing", name);
            }
            if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
                throw ContractException.invalid("communications.call-value-wrong", name);
            }
        }
        for (var node : script.nodes().values()) {
            if (node instanceof Node.Transfer transfer
                    && !filled(transfer.number(), values).matches("\\+[1-9][0-9]{6,14}")) {
                throw ContractException.invalid("communications.call-value-wrong", transfer.number());
            }
        }
    }

    /** All names that a script says or dials, in their order. */
    static Set<String> names(Script script) {
        var names = new TreeSet<String>();
        collect(script.machine(), names);
        script.nodes().values().forEach(node -> collect(node.texts(), names));
        return names;
    }

    private static void collect(String text, Set<String> names) {
        NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
    }
}
