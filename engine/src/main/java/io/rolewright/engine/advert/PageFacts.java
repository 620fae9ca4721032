package io.rolewright.engine.advert;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a page says of the job beside its text: under labels, in the names of its parts, in its head. */
final class PageFacts {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_VALUE = 150;
    private static final int LONGEST_NAMES = 200;

    private static final int LONGEST_NAMED = 100;
    private static final int MOST_ELEMENTS = 20_000;
    private static final Set<String> LABELS = Set.of(
            "dt", "th", "td", "strong", "b", "span", "div", "p", "h2", "h3", "h4", "h5", "h6", "label", "em", "li");
    private static final List<String> NAMING = List.of(
            "class",
            "id",
            "data-testid",
            "data-automation",
            "data-qa",
            "data-test",
            "data-ui",
            "data-automation-id",
            "data-careersite-propertyid",
            "itemprop");

    private final Map<PageFact, String> labelled = new EnumMap<>(PageFact.class);
    private final Map<PageFact, String> named = new EnumMap<>(PageFact.class);

    private PageFacts() {}

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        facts.inHead(page);
        page.body().stream().limit(MOST_ELEMENTS).forEach(element -> {
            facts.label(element);
            facts.name(element);
        });
        return facts;
    }

    /** As labelled, else as the names of the page's parts tell. */
    Optional<String> get(PageFact fact) {
        return Optional.ofNullable(labelled.get(fact)).or(() -> Optional.ofNullable(named.get(fact)));
    }

    Optional<String> labelled(PageFact fact) {
        return Optional.ofNullable(labelled.get(fact));
    }

    /** {@code twitter:label1} and {@code twitter:data1}. */
    private void inHead(Document page) {
        for (int i = 1; i <= 4; i++) {
            String label = page.select("meta[name=twitter:label" + i + "]").attr("content");
            String value = page.select("meta[name=twitter:data" + i + "]").attr("content");
            PageFact.labelled(label).ifPresent(fact -> take(fact, value));
        }
    }

    private void label(Element element) {
        if (!LABELS.contains(element.normalName())) {
            return;
        }
        String own = ShortText.of(element, LONGEST_LABEL + LONGEST_VALUE);
        int colon = own.indexOf(':');
        if (colon > 0
                && colon <= LONGEST_LABEL
                && own.length() <= LONGEST_LABEL + LONGEST_VALUE
                && colon < own.length() - 1) {
            PageFact.labelled(own.substring(0, colon)).ifPresent(fact -> take(fact, own.substring(colon + 1)));
        } else if (own.length() <= LONGEST_LABEL && !own.isEmpty()) {
            PageFact.labelled(own).ifPresent(fact -> value(element).ifPresent(value -> take(fact, value)));
        }
    }

    /** What stands beside a label: behind it on its line, in the next part, or in the part next to its own. */
    private static Optional<String> value(Element label) {
        StringBuilder beside = new StringBuilder();
        for (Node next = label.nextSibling(); next != null; next = next.nextSibling()) {
            if (next instanceof TextNode words) {
                beside.append(words.getWholeText()).append(' ');
            } else if (next instanceof Element element) {
                if (element.isBlock() && !beside.toString().isBlank()
                        || element.normalName().equals("br")) {
                    break;
                }
                beside.append(element.text()).append(' ');
                if (element.isBlock() || PageFact.labelled(element.text()).isPresent()) {
                    break;
                }
            }
        }
        String words = Blanks.oneSpace(beside);
        if (!words.isEmpty()) {
            return Optional.of(words);
        }
        Element parent = label.parent();
        Element next = parent == null || !parent.text().equals(label.text()) ? null : parent.nextElementSibling();
        return next == null ? Optional.empty() : Optional.of(next.text());
    }

    private void name(Element element) {
        for (String attribute : NAMING) {
            if (element.hasAttr(attribute)) {
                String names = element.attr(attribute);
                List<String> words = names.length() <= LONGEST_NAMES ? NameWords.of(names) : List.of();
                for (PageFact fact : PageFact.values()) {
                    if (!named.containsKey(fact) && fact.isNamedBy(words)) {
                        nameOf(element).ifPresent(value -> named.put(fact, value));
                    }
                }
            }
        }
    }

    private static Optional<String> nameOf(Element element) {
        String text = element.childrenSize() > 3 ? "" : ShortText.of(element, LONGEST_NAMED);
        return Optional.of(text)
                .filter(words -> words.length() > 1 && PageFact.labelled(words).isEmpty())
                .map(PageFacts::withoutLabel);
    }

    private static String withoutLabel(String text) {
        int colon = text.indexOf(':');
        String bare =
                colon > 0 && PageFact.labelled(text.substring(0, colon)).isPresent() ? text.substring(colon + 1) : text;
        return upToMark(bare.strip().startsWith("at ") ? bare.strip().substring(3) : bare.strip());
    }

    /** Another fact may follow on the same line. */
    private static String upToMark(String value) {
        int end = value.length();
        for (String mark : List.of(" · ", " | ", " • ")) {
            int at = value.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return value.substring(0, end).strip();
    }

    private void take(PageFact fact, String value) {
        String said = Blanks.oneSpace(value);
        String words = upToMark(said.startsWith(":") ? said.substring(1).strip() : said);
        boolean says = words.codePoints().anyMatch(Character::isLetterOrDigit) && words.length() <= LONGEST_VALUE;
        if (says && PageFact.labelled(words).isEmpty()) {
            labelled.putIfAbsent(fact, words);
        }
    }
}
