package io.rolewright.gateway.internal.description;

import java.util.Map;

/**
 * What is said of a method.
 *
 * @param text what it does
 * @param answer what it returns
 * @param parameters what its parameters mean, by name
 */
record MethodText(String text, String answer, Map<String, String> parameters) {
    /** The first sentence, without its full stop. */
    String summary() {
        var end = text.indexOf(". ");
        var paragraph = text.indexOf('\n');
        var sentence =
                text.substring(0, Math.min(end < 0 ? text.length() : end, paragraph < 0 ? text.length() : paragraph));
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
