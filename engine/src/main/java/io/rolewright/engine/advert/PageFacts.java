package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
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
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_VALUE = 150;
    private static final int MOST_NAMES = 25;
    private static final int LONGEST_NAMES = 200;

    /** Parts with these words in their names say something about a fact, not the fact. */
    private static final Set<String> OF_OTHERS = Set.of(
            "logo",
            "size",
            "description",
            "icon",
            "map",
            "search",
            "filter",
            "input",
            "button",
            "link",
            "about",
            "rating",
            "review",
            "reviews",
            "similar",
            "related",
            "title",
            "image",
            "alert",
            "select",
            "wrapper",
            "list");

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

    /** A fact that a page may state. */
    enum Fact {
        EMPLOYER(
                "EMPLOYER LABELS",
                Set.of("company", "employer", "organisation", "organization", "companyname", "advertiser", "hirer")),
        PLACE("PLACE LABELS", Set.of("location", "locations", "joblocation", "place")),
        CONTRACT(
                "CONTRACT LABELS",
                Set.of(
                        "jobtype",
                        "employmenttype",
                        "contracttype",
                        "worktype",
                        "commitment",
                        "employment",
                        "shifttype")),
        PAY("PAY LABELS", Set.of("salary", "compensation", "wage", "pay")),
        POSTED("POSTED LABELS", Set.of("posted", "dateposted", "published", "listingdate")),
        CLOSING("CLOSING LABELS", Set.of("closing", "deadline", "closingdate", "expiry")),
        TITLE("TITLE LABELS", Set.of()),
        MODE("MODE LABELS", Set.of("workplace", "workplacetypes", "workplacetype")),
        REFERENCE("REFERENCE LABELS", Set.of("requisitionid", "jobid"));

        private final String group;
        private final Set<String> names;

        Fact(String group, Set<String> names) {
            this.group = group;
            this.names = names;
        }
    }

    private final Map<Fact, String> labelled = new EnumMap<>(Fact.class);
    private final Map<Fact, String> named = new EnumMap<>(Fact.class);

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
    Optional<String> get(Fact fact) {
        return Optional.ofNullable(labelled.get(fact)).or(() -> Optional.ofNullable(named.get(fact)));
    }

    Optional<String> labelled(Fact fact) {
        return Optional.ofNullable(labelled.get(fact));
    }

    /** {@code twitter:label1} and {@code twitter:data1}. */
    private void inHead(Document page) {
        for (int i = 1; i <= 4; i++) {
            String label = page.select("meta[name=twitter:label" + i + "]").attr("content");
            String value = page.select("meta[name=twitter:data" + i + "]").attr("content");
            fact(label).ifPresent(fact -> take(fact, value));
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
            fact(own.substring(0, colon)).ifPresent(fact -> take(fact, own.substring(colon + 1)));
        } else if (own.length() <= LONGEST_LABEL && !own.isEmpty()) {
            fact(own).ifPresent(fact -> value(element).ifPresent(value -> take(fact, value)));
        }
    }

    private static Optional<Fact> fact(String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        List<String> words = Words.of(label);
        for (Fact fact : Fact.values()) {
            if (WORDS.in(fact.group).holds(words)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
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
                if (element.isBlock() || fact(element.text()).isPresent()) {
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
                List<String> words = NameWords.of(element.attr(attribute));
                for (Fact fact : Fact.values()) {
                    if (!named.containsKey(fact) && isNamed(words, fact, element.attr(attribute))) {
                        nameOf(element).ifPresent(value -> named.put(fact, value));
                    }
                }
            }
        }
    }

    private static Optional<String> nameOf(Element element) {
        String text = element.childrenSize() > 3 ? "" : ShortText.of(element, LONGEST_NAMED);
        return Optional.of(text)
                .filter(words -> words.length() > 1 && fact(words).isEmpty())
                .map(PageFacts::withoutLabel);
    }

    private static boolean isNamed(List<String> words, Fact fact, String attribute) {
        boolean joined = fact.names.contains(String.join("", words));
        boolean among = words.size() <= MOST_NAMES
                && hasName(words, fact)
                && words.stream().noneMatch(OF_OTHERS::contains);
        return (among || joined) && attribute.length() <= LONGEST_NAMES;
    }

    /** One of the words, or two that stand side by side: {@code job-type}. */
    private static boolean hasName(List<String> words, Fact fact) {
        for (int i = 0; i < words.size(); i++) {
            if (fact.names.contains(words.get(i)) || i > 0 && fact.names.contains(words.get(i - 1) + words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutLabel(String text) {
        int colon = text.indexOf(':');
        String bare = colon > 0 && fact(text.substring(0, colon)).isPresent() ? text.substring(colon + 1) : text;
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

    private void take(Fact fact, String value) {
        String said = Blanks.oneSpace(value);
        String words = upToMark(said.startsWith(":") ? said.substring(1).strip() : said);
        boolean says = words.codePoints().anyMatch(Character::isLetterOrDigit) && words.length() <= LONGEST_VALUE;
        if (says && fact(words).isEmpty()) {
            labelled.putIfAbsent(fact, words);
        }
    }
}
