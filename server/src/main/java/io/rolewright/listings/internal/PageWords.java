package io.rolewright.listings.internal;

import io.rolewright.engine.language.LanguageDetector;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** An advert's own words as a page shows them. */
final class PageWords {
    /** Headings below the page's own, lists and paragraphs, without any attribute. */
    private static final Safelist PLAIN =
            Safelist.none().addTags("h2", "h3", "h4", "p", "br", "ul", "ol", "li", "b", "strong", "i", "em");

    private static final LanguageDetector LANGUAGES = new LanguageDetector();
    /** Characters that tell a language as well as all of them. */
    private static final int BEGINNING = 1000;

    private PageWords() {}

    /** The markup. It should hold nothing else anyway; but it is not ours. */
    static String html(Words words) {
        return Jsoup.clean(words.html(), "", PLAIN, new OutputSettings().prettyPrint(false));
    }

    /** The language that it is written in, where that can be told. */
    static Optional<String> language(Words words) {
        var language = LANGUAGES.detect(beginning(words.title() + "\n" + words.text()));
        return Optional.of(language).filter(known -> !known.equals(LanguageDetector.UNDETERMINED));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }
}
