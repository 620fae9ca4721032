package io.rolewright.engine.advert;

import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import io.rolewright.engine.mapping.MappedAnswer;
import io.rolewright.engine.mapping.MappedItem;
import io.rolewright.engine.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a web page: its {@code JobPosting} data where it has such, as JSON-LD, microdata or RDFa; else by a mapping of its
 * layout, by the data of its scripts, or as a person reads it.
 */
final class PostingPage {
    private static final Finding MALFORMED = Finding.of("advert.malformed-json-ld", Severity.WARNING);
    private static final String DATA = "script[type~=(?i)^\\s*application/ld\\+json]";

    private final JsonLd jsonLd;
    private final PlainPosting plain;
    private final PostingLimits limits;
    private final PageMappings mapped;

    PostingPage(JsonLd jsonLd, PlainPosting plain, PostingLimits limits) {
        this.jsonLd = jsonLd;
        this.plain = plain;
        this.limits = limits;
        this.mapped = new PageMappings(limits);
    }

    /** Reads bare data, without a page around it. */
    List<JobPosting> readData(String json) throws UnreadablePostingException {
        JsonNode data =
                jsonLd.parse(json).orElseThrow(() -> new UnreadablePostingException("advert.malformed-json-ld"));
        List<JobPosting> postings = stated(JsonLd.postings(data), List.of());
        if (postings.isEmpty()) {
            throw new UnreadablePostingException("advert.no-posting");
        }
        return postings;
    }

    /**
     * @param page the page, which is taken apart
     * @param source its characters, read as text when it turns out to be no page
     */
    PageReading read(Document page, String source) throws UnreadablePostingException {
        List<Finding> findings = new ArrayList<>();
        List<JsonNode> nodes = jsonLd(page, findings);
        String form = "json-ld";
        Optional<Mapping> mapping = Optional.empty();
        Optional<MappedAnswer> answer = Optional.empty();
        if (nodes.isEmpty()) {
            form = "microdata";
            nodes = ItemProperties.postings(page, limits.postings() + 1);
        }
        if (nodes.isEmpty()) {
            form = "layout";
            answer = mapped.layout(page);
            mapping = answer.map(MappedAnswer::mapping);
            nodes = answer.stream()
                    .flatMap(found -> found.items().stream())
                    .<JsonNode>map(MappedItem::posting)
                    .toList();
        }
        if (nodes.isEmpty()) {
            form = "script-data";
            nodes = mapped.scripts(page).stream().toList();
            mapping = nodes.isEmpty() ? Optional.empty() : Optional.of(mapped.generic());
        }
        Optional<String> url = PageStructure.canonical(page);
        List<JobPosting> stated = stated(whole(nodes, page, url), findings);
        return stated.isEmpty()
                ? new PageReading(
                        "structure", Optional.empty(), Optional.empty(), List.of(unstated(page, source, findings)))
                : new PageReading(form, mapping, answer, stated);
    }

    private List<JsonNode> jsonLd(Document page, List<Finding> findings) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select(DATA)) {
            Optional<JsonNode> data = jsonLd.parse(script.data());
            data.ifPresent(tree -> nodes.addAll(JsonLd.postings(tree)));
            if (data.isEmpty() && findings.isEmpty() && !script.data().isBlank()) {
                findings.add(MALFORMED);
            }
        }
        return nodes;
    }

    /** Of one posting alone the page may say what its data leave out: title, description and address. */
    private static List<JsonNode> whole(List<JsonNode> nodes, Document page, Optional<String> url) {
        if (nodes.size() != 1 || !(nodes.getFirst() instanceof ObjectNode posting)) {
            return nodes;
        }
        ObjectNode whole = posting.deepCopy();
        boolean described =
                Json.name(whole.path("description"), "@value", "text").isPresent();
        boolean titled = Json.name(whole.path("title"), "@value")
                .or(() -> Json.text(whole.path("name")))
                .isPresent();
        if (!whole.path("url").isString()) {
            url.ifPresent(address -> whole.put("url", address));
        }
        if (!titled) {
            whole.put("title", PageTitle.of(page).title());
        }
        if (!described) {
            PageTitle title = PageTitle.of(page);
            PageParts parts = new PageParts(page, title.heading() == null ? page.body() : title.heading());
            parts.clear();
            whole.put("shownDescription", parts.main().html());
        }
        PageStructure.complete(whole, page);
        return List.of(whole);
    }

    private List<JobPosting> stated(List<JsonNode> nodes, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        if (nodes.size() > limits.postings()) {
            all.add(PlainPosting.TRUNCATED);
        }
        return nodes.stream()
                .limit(limits.postings())
                .flatMap(node -> new StatedPosting(node, limits).read(all).stream())
                .toList();
    }

    /** What begins like a tag may be pasted text all the same; what begins like a page is one. */
    private static boolean isPage(String source) {
        String start = source.stripLeading()
                .substring(0, Math.min(source.stripLeading().length(), 9));
        return Stream.of("<!doctype", "<html", "<script", "<head", "<body")
                .anyMatch(tag -> start.toLowerCase(Locale.ROOT).startsWith(tag));
    }

    private JobPosting unstated(Document page, String source, List<Finding> findings)
            throws UnreadablePostingException {
        boolean words = page.getAllElements().size() > 4;
        if (!page.body().hasText() && page.title().isBlank()) {
            return plain.read(words || isPage(source) ? "" : source, findings);
        }
        if (!words && page.title().isBlank()) {
            return plain.read(page.body().text(), findings);
        }
        ObjectNode posting = PageStructure.posting(page);
        return new StatedPosting(posting, limits)
                .read(findings)
                .orElseThrow(() -> new UnreadablePostingException("advert.no-posting"));
    }
}
