package io.rolewright.communications.internal.templates;

import io.rolewright.shared.ContractException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The gaps in a template's words. Three forms are let through: <code>{{a}}</code>, <code>{{#a}}…{{/a}}</code> where there is an a,
 * and <code>{{^a}}…{{/a}}</code> where there is none. Nothing is written unescaped, and no other template is read in.
 *
 * @param all names of all gaps
 * @param needed those that must be filled: the ones that no section asks for
 */
record Gaps(Set<String> all, Set<String> needed) {
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("([#^/]?)([a-z][A-Za-z0-9]{0,39})");

    Gaps {
        all = Set.copyOf(all);
        needed = Set.copyOf(needed);
    }

    /** @throws ContractException {@code communications.template-malformed} (422) */
    static Gaps in(@Nullable String... parts) {
        var all = new TreeSet<String>();
        var asked = new TreeSet<String>();
        for (var part : parts) {
            if (part != null) {
                read(part, all, asked);
            }
        }
        var needed = new TreeSet<>(all);
        needed.removeAll(asked);
        return new Gaps(all, needed);
    }

    private static void read(String part, Set<String> all, Set<String> asked) {
        var tags = TAG.matcher(part);
        while (tags.find()) {
            var gap = GAP.matcher(tags.group(1));
            if (!gap.matches()) {
                throw ContractException.invalid("communications.template-malformed", tags.group());
            }
            all.add(gap.group(2));
            if (!gap.group(1).isEmpty()) {
                asked.add(gap.group(2));
            }
        }
    }
}
