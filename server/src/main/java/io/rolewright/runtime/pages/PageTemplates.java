package io.rolewright.runtime.pages;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.rolewright.shared.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The templates of a service's pages. Every value in them is escaped for where it stands, unless it has three braces. */
public final class PageTemplates {
    private final String texts;
    private final Mustache.Compiler compiler;

    /**
     * @param folder where the templates are among the resources
     * @param texts how the keys of their texts begin, for example {@code listings.page.}
     */
    public PageTemplates(String folder, String texts) {
        this(texts, Mustache.compiler().withLoader(file -> open(folder, file)).withCollector(new Values()));
    }

    private PageTemplates(String texts, Mustache.Compiler compiler) {
        this.texts = texts;
        this.compiler = compiler;
    }

    /** The same templates, whose values are escaped for something else than HTML. */
    public PageTemplates escaping(Mustache.Escaper escaper) {
        return new PageTemplates(texts, compiler.withEscaper(escaper));
    }

    /** A template by its file's name. */
    public Template open(String file) {
        return compiler.loadTemplate(file);
    }

    /** In a template {@code {{#say}}name{{/say}}} is the text of that name. */
    public Mustache.Lambda say() {
        return (name, out) -> out.write(Escapers.HTML.escape(text(name.execute().strip())));
    }

    /** The text of a name, with values in it. */
    public String text(String name, Object... values) {
        return find(name, Stream.of(values).map(String::valueOf).toList()).orElseThrow();
    }

    /** The text of a name that came from outside. */
    public Optional<String> find(String name) {
        return find(name, List.of());
    }

    private Optional<String> find(String name, List<String> values) {
        return Messages.find(Locale.ENGLISH, texts + name, values);
    }

    private static Reader open(String folder, String file) {
        try {
            var template = new ClassPathResource(folder + "/" + file);
            return new InputStreamReader(template.getInputStream(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What sections go through: of what may be absent the one value, or nothing. */
    private static final class Values extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> one ? one.stream().iterator() : super.toIterator(value);
        }
    }
}
