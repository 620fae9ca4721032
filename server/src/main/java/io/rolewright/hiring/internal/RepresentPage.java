package io.rolewright.hiring.internal;

import com.samskivert.mustache.Template;
import io.rolewright.runtime.pages.PageTemplates;
import java.util.Map;

/** Writes the page on which somebody says whether we may represent them. Every value is escaped. */
final class RepresentPage {
    static final PageTemplates PAGES = new PageTemplates("hiring", "hiring.page.");
    private static final Template TEMPLATE = PAGES.open("represent.html");

    private RepresentPage() {}

    /** The question with its two answers. */
    static String question(String wording) {
        return write(wording, true);
    }

    /** A word that needs no answer. */
    static String notice(String text) {
        return write(text, false);
    }

    private static String write(String text, boolean isOpen) {
        return TEMPLATE.execute(Map.of(
                "title", PAGES.text("mandate-title"),
                "text", text,
                "open", isOpen,
                "yes", PAGES.text("mandate-yes"),
                "no", PAGES.text("mandate-no")));
    }
}
