package io.rolewright.engine.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a document's links lead. An address or page that stands behind a link but not in the words ("my profile") is
 * added as a line of its own at the end of the text, because contact data often lives there alone.
 */
final class LinkTargets {
    private static final int MOST_LINKS = 50;
    private static final int LONGEST = 300;

    private final DocumentText text;
    private final Map<String, Line> targets = new LinkedHashMap<>();

    LinkTargets(DocumentText text) {
        this.text = text;
    }

    /** Only web pages, e-mail addresses and phone numbers count. */
    void add(String target, int page, @Nullable Box box) {
        String shown = shown(target.strip());
        if (!shown.isEmpty() && shown.length() <= LONGEST && targets.size() < MOST_LINKS) {
            targets.putIfAbsent(shown, new Line(new Span(0, 0), page, box, 0, false));
        }
    }

    void append() {
        text.endBlock();
        targets.forEach(this::append);
    }

    private void append(String target, Line place) {
        if (!text.containsIgnoringCase(core(target))) {
            text.line(target, place.page(), place.box(), 0, false);
        }
    }

    private static String shown(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            return target.substring("mailto:".length()).split("\\?", 2)[0];
        }
        if (lower.startsWith("tel:")) {
            return target.substring("tel:".length());
        }
        return lower.startsWith("http://") || lower.startsWith("https://") ? target : "";
    }

    // The words often leave out what does not tell pages apart: the scheme, "www." and the last slash.
    private static String core(String target) {
        String core = target.substring(target.indexOf("://") < 0 ? 0 : target.indexOf("://") + 3);
        core = core.startsWith("www.") ? core.substring("www.".length()) : core;
        return core.endsWith("/") ? core.substring(0, core.length() - 1) : core;
    }
}
