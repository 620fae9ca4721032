package io.rolewright.communications.internal.consent;

import com.samskivert.mustache.Template;
import io.rolewright.runtime.pages.PageTemplates;
import java.util.Map;

/** Writes the page on which somebody says that they want no more messages. Every value is escaped. */
final class UnsubscribePage {
    private static final PageTemplates PAGES = new PageTemplates("communications", "communications.page.");
    private static final Template TEMPLATE = PAGES.open("unsubscribe.html");

    private UnsubscribePage() {}

    /** The question with its button. */
    static String question() {
        return write("unsubscribe-question", true);
    }

    /** A word that needs no answer. */
    static String notice(String name) {
        return write(name, false);
    }

    private static String write(String name, boolean isOpen) {
        return TEMPLATE.execute(Map.of(
                "title", PAGES.text("unsubscribe-title"),
                "text", PAGES.text(name),
                "open", isOpen,
                "button", PAGES.text("unsubscribe-button")));
    }
}
