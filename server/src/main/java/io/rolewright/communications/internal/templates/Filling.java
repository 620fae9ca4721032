package io.rolewright.communications.internal.templates;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import io.rolewright.communications.Preview;
import io.rolewright.communications.Template;
import io.rolewright.shared.ContractException;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Fills templates in: plain text as it is, HTML escaped, and a subject on one line. */
final class Filling {
    private static final Mustache.Compiler HTML = Mustache.compiler()
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withLoader(name -> {
                throw new MustacheException("no template is read into another");
            })
            .withCollector(new Values());
    private static final Mustache.Compiler TEXT = HTML.escapeHTML(false);

    private Filling() {}

    /** Looks into maps alone: never at the members of a value. */
    private static final class Values extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    /**
     * Lets through what can be filled in.
     *
     * @throws ContractException {@code communications.template-malformed} (422)
     */
    static void require(@Nullable String... parts) {
        for (var part : parts) {
            if (part != null) {
                compile(TEXT, part);
            }
        }
    }

    /** @throws ContractException {@code communications.value-missing} (422) */
    static Preview fill(Template template, Map<String, String> values) {
        var subject = template.subject();
        var html = template.html();
        var missing = new TreeSet<>(Gaps.in(subject, template.text(), html).needed());
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw ContractException.invalid(
                    "communications.value-missing", template.name(), String.join(", ", missing));
        }
        return new Preview(
                subject == null ? null : oneLine(compile(TEXT, subject).execute(values)),
                compile(TEXT, template.text()).execute(values),
                html == null ? null : compile(HTML, html).execute(values));
    }

    private static com.samskivert.mustache.Template compile(Mustache.Compiler compiler, String part) {
        try {
            return compiler.compile(part);
        } catch (MustacheException malformed) {
            throw ContractException.invalid(
                    "communications.template-malformed", String.valueOf(malformed.getMessage()));
        }
    }

    // What comes from outside must not begin another header.
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
