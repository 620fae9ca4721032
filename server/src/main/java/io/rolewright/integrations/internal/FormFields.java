package io.rolewright.integrations.internal;

import io.rolewright.shared.ContractException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The fields of a form; of those with the same name the first. */
final class FormFields {
    private FormFields() {}

    /** @throws ContractException {@code integrations.hook-unreadable} (400) */
    static Map<String, String> read(String form) {
        var fields = new HashMap<String, String>();
        try {
            for (var field : form.split("&", -1)) {
                if (!field.isEmpty()) {
                    var end = field.indexOf('=');
                    var name = end < 0 ? field : field.substring(0, end);
                    fields.putIfAbsent(decoded(name), end < 0 ? "" : decoded(field.substring(end + 1)));
                }
            }
        } catch (IllegalArgumentException malformed) {
            throw ContractException.unreadable("integrations.hook-unreadable");
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
