package io.rolewright.listings.internal;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The templates of the careers site. Every value in them is escaped for where it stands, unless it has three braces. */
final class CareersTemplates {
    /** In a template {@code {{#say}}name{{/say}}} is the text of that name. */
    static final Mustache.Lambda SAY = (name, out) ->
            out.write(Escapers.HTML.escape(PageText.of(name.execute().strip())));

    private static final Mustache.Compiler PAGES =
            Mustache.compiler().withLoader(CareersTemplates::open).withCollector(new Values());
    private static final Mustache.Compiler FEED = PAGES.withEscaper(FeedXml::cdata);

    private CareersTemplates() {}

    /** What sections go through: of what may be absent the one value, or nothing. */
    private static final class Values extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> one ? one.stream().iterator() : super.toIterator(value);
        }
    }

    /** A page, or anything else that is escaped like HTML. */
    static Template page(String file) {
        return PAGES.loadTemplate(file);
    }

    /** A part of the feed, where every value is written as CDATA. */
    static Template feed(String file) {
        return FEED.loadTemplate(file);
    }

    private static Reader open(String file) {
        try {
            var template = new ClassPathResource("careers/" + file);
            return new InputStreamReader(template.getInputStream(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
