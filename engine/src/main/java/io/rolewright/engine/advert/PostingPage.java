package io.rolewright.engine.advert;

import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Reads a web page: its {@code JobPosting} data where it has such, else its main text. */
final class PostingPage {
    private static final Finding MALFORMED = Finding.of("advert.malformed-json-ld", Severity.WARNING);
    private static final String DATA = "script[type~=(?i)^\\s*application/ld\\+json]";
    private static final String AROUND = "nav, footer, aside, form, script, style, noscript, dialog, [role=navigation],"
            + " [role=banner], [role=contentinfo], [role=dialog], [class*=cookie], [id*=cookie], [class*=consent],"
            + " [class*=related], [class*=similar], [class*=breadcrumb], [class*=share]";
    private static final String MAIN = "main, article, [role=main], #content";

    /** A main part with fewer characters is a frame around something else. */
    private static final int LEAST_MAIN = 200;

    private final JsonLd jsonLd;
    private final PlainPosting plain;
    private final PostingLimits limits;

    PostingPage(JsonLd jsonLd, PlainPosting plain, PostingLimits limits) {
        this.jsonLd = jsonLd;
        this.plain = plain;
        this.limits = limits;
    }

    /** Reads bare data, without a page around it. */
    List<JobPosting> readData(String json) throws UnreadablePostingException {
        JsonNode data =
                jsonLd.parse(json).orElseThrow(() -> new UnreadablePostingException("advert.malformed-json-ld"));
        return some(stated(JsonLd.postings(data), new PageWords("", ""), List.of()));
    }

    /**
     * @param page the page, of which the parts around the posting are removed
     * @param source its characters, read as text when it turns out to be no page
     */
    List<JobPosting> read(Document page, String source) throws UnreadablePostingException {
        List<JsonNode> nodes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Element script : page.select(DATA)) {
            Optional<JsonNode> data = jsonLd.parse(script.data());
            data.ifPresent(tree -> nodes.addAll(JsonLd.postings(tree)));
            if (data.isEmpty() && findings.isEmpty()) {
                findings.add(MALFORMED);
            }
        }
        PageWords words = words(page);
        List<JobPosting> stated = stated(nodes, words, findings);
        return stated.isEmpty() ? List.of(unstated(page, words, source, findings)) : stated;
    }

    private List<JobPosting> stated(List<JsonNode> nodes, PageWords words, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        if (nodes.size() > limits.postings()) {
            all.add(PlainPosting.TRUNCATED);
        }
        return nodes.stream()
                .limit(limits.postings())
                .flatMap(node -> new StatedPosting(node, words, limits).read(all).stream())
                .toList();
    }

    private JobPosting unstated(Document page, PageWords words, String source, List<Finding> findings)
            throws UnreadablePostingException {
        if (words.isEmpty()) {
            return plain.read(page.body().hasText() ? page.body().text() : withoutTags(page, source), findings);
        }
        Optional<String> url = Optional.of(page.select("link[rel=canonical]").attr("href"))
                .filter(address -> address.startsWith("http"));
        return plain.read(words, url, findings);
    }

    /** What begins like a tag may be pasted text all the same; a page without words is none. */
    private static String withoutTags(Document page, String source) {
        return page.getAllElements().size() > 4 ? "" : source;
    }

    private static PageWords words(Document page) {
        String title = title(page);
        page.select(AROUND).remove();
        Element main = page.select(MAIN).stream()
                .filter(part -> part.text().length() >= LEAST_MAIN)
                .findFirst()
                .orElse(page.body());
        return new PageWords(title, main.html());
    }

    /** The first heading; else the page's title without the site's name behind a bar. */
    private static String title(Document page) {
        String heading = page.select("h1").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        if (!heading.isEmpty()) {
            return heading;
        }
        String title = page.title();
        int bar = title.indexOf(" | ");
        return bar > 0 ? title.substring(0, bar).strip() : title.strip();
    }

    private static List<JobPosting> some(List<JobPosting> postings) throws UnreadablePostingException {
        if (postings.isEmpty()) {
            throw new UnreadablePostingException("advert.no-posting");
        }
        return postings;
    }
}
