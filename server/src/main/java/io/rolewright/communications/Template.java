package io.rolewright.communications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words for a message, with gaps such as <code>{{name}}</code>.
 *
 * @param name how it is called
 * @param version from 1; 0 is what comes with Rolewright
 * @param subject of an e-mail
 * @param text as plain text
 * @param html the same for programs that show it; absent: the text alone is sent
 * @param variables names of the gaps that may stand in it, beside <code>name</code> and <code>agency</code>
 * @param madeAt when this version was made; absent of version 0
 */
public record Template(
        String name,
        int version,
        @Nullable String subject,
        String text,
        @Nullable String html,
        List<String> variables,
        @Nullable Instant madeAt) {
    public Template {
        variables = List.copyOf(variables);
    }
}
