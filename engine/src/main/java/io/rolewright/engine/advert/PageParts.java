package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells what on a page belongs to the job from what stands around it. */
final class PageParts {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");
    private static final String UNSEEN = "script, style, noscript, template, svg, iframe, [hidden], [aria-hidden=true],"
            + " [style*=display:none], [style*=display: none], dialog, [role=dialog], [role=alertdialog]";
    private static final String AROUND = "nav, footer, form, [role=navigation], [role=contentinfo], [role=search]";
    private static final Set<String> NAMES_AROUND = Set.of(
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "breadcrumb",
            "breadcrumbs",
            "related",
            "similar",
            "recommended",
            "recommendations",
            "share",
            "sharing",
            "social",
            "newsletter",
            "footer",
            "navbar",
            "navigation",
            "nav",
            "menu",
            "modal",
            "popup",
            "onetrust",
            "cookiebot",
            "skip",
            "pagination",
            "comments",
            "jobalert",
            "alerts");
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, legend, [role=heading]";

    /** A text of fewer characters is a label, wherever it stands. */
    private static final int PROSE = 40;

    /** The part with so much of the prose is the main one. */
    private static final double MOST = 0.9;

    private final Document page;
    private final Element heading;

    /** @param heading what names the job; whatever holds it stays */
    PageParts(Document page, Element heading) {
        this.page = page;
        this.heading = heading;
    }

    /** Removes what is not seen and what is around the job on every page of its site. */
    void clear() {
        page.select(UNSEEN).remove();
        int all = page.body().text().length();
        List<Element> around = new ArrayList<>(page.body().select(AROUND));
        page.body().select("[class], [id]").stream()
                .filter(PageParts::isNamedAround)
                .forEach(around::add);
        around.stream()
                .filter(element -> !holdsHeading(element))
                .filter(element -> element.text().length() * 2 <= all)
                .forEach(Node::remove);
        page.body().select("a, button").stream().filter(PageParts::isAround).forEach(Node::remove);
        page.body().select(HEADINGS).stream().filter(this::endsTheJob).toList().forEach(this::removeSection);
    }

    /** {@code Apply for this job}, {@code Share}: a link that is no part of a sentence. */
    private static boolean isAround(Element link) {
        List<String> words = Words.of(link.text());
        return words.size() <= 6 && WORDS.in("NOT THE JOB").startOf(words);
    }

    private static boolean isNamedAround(Element element) {
        return NameWords.of(element.className() + " " + element.id()).stream().anyMatch(NAMES_AROUND::contains);
    }

    private boolean holdsHeading(Element element) {
        for (Element around = heading; around != null; around = around.parent()) {
            if (around == element) {
                return true;
            }
        }
        return false;
    }

    private boolean endsTheJob(Element title) {
        List<String> words = Words.of(title.text());
        return title != heading && words.size() <= 8 && WORDS.in("NOT THE JOB").startOf(words);
    }

    /** The section that the heading opens, else what follows it up to the next heading. */
    private void removeSection(Element title) {
        Element section = title;
        Element parent = title.parent();
        while (parent != null
                && parent != page.body()
                && opens(parent, section)
                && !holdsHeading(parent)
                && parent.text().length() * 2 < page.body().text().length()) {
            section = parent;
            parent = parent.parent();
        }
        if (section == title) {
            Node next = title.nextSibling();
            while (next != null && !isHeading(next) && !(next instanceof Element e && holdsHeading(e))) {
                Node after = next.nextSibling();
                next.remove();
                next = after;
            }
        }
        section.remove();
    }

    private static boolean opens(Element parent, Element child) {
        return parent.firstElementChild() == child;
    }

    private static boolean isHeading(Node node) {
        return node instanceof Element element
                && element.normalName().length() == 2
                && element.normalName().charAt(0) == 'h'
                && Character.isDigit(element.normalName().charAt(1));
    }

    /** The smallest part that holds nearly all prose outside links. */
    Element main() {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        page.body().traverse(new Weighing(prose));
        Element main = page.body();
        int all = prose.getOrDefault(main, 0);
        for (Element next = main; next != null; ) {
            main = next;
            next = main.children().stream()
                    .filter(child -> child.isBlock() && prose.getOrDefault(child, 0) >= all * MOST && all > 0)
                    .filter(child -> !child.normalName().equals("p"))
                    .findFirst()
                    .orElse(null);
        }
        return main;
    }

    /** Adds up, for each element, the characters of prose inside it. */
    private record Weighing(Map<Element, Integer> prose) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && node.parent() instanceof Element around) {
                int length = words.getWholeText().strip().length();
                boolean weighs = length >= PROSE || length > 0 && isText(around);
                prose.merge(around, weighs && !isLink(around) ? length : 0, Integer::sum);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.parent() != null) {
                prose.merge(element.parent(), prose.getOrDefault(element, 0), Integer::sum);
            }
        }

        private static boolean isText(Element around) {
            String tag = around.normalName().toLowerCase(Locale.ROOT);
            return tag.equals("li") || tag.equals("p");
        }

        private static boolean isLink(Element around) {
            return around.normalName().equals("a")
                    || around.parent() != null && around.parent().normalName().equals("a");
        }
    }
}
