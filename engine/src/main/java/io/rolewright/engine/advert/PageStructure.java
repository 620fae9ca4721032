package io.rolewright.engine.advert;

import io.rolewright.engine.advert.PageFacts.Fact;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a page without data as a person would: its heading, its labels and its longest text. */
final class PageStructure {
    private PageStructure() {}

    /**
     * What the page shows, as a {@code JobPosting}; the page is taken apart on the way.
     *
     * @throws UnreadablePostingException when it shows no job
     */
    static ObjectNode posting(Document page) throws UnreadablePostingException {
        PageTitle title = PageTitle.of(page);
        Element heading = title.heading();
        PageParts parts = new PageParts(page, heading == null ? page.body() : heading);
        Optional<String> day = Optional.of(page.select("time[datetime]").attr("datetime"))
                .filter(text -> !text.isEmpty());
        parts.clear();
        Optional<String> refusal = PageVerdict.refusal(page, title.title());
        if (refusal.isPresent()) {
            throw new UnreadablePostingException(refusal.get());
        }
        PageFacts facts = PageFacts.of(page);
        page.select("aside").stream().filter(aside -> heading == null || !heading.parents().contains(aside))
                .forEach(Element::remove);
        Element main = parts.main();
        if (title.title().isBlank() || main.text().isBlank()) {
            throw new UnreadablePostingException("advert.no-posting");
        }
        return posting(title, facts, main, day, canonical(page));
    }

    private static ObjectNode posting(
            PageTitle title, PageFacts facts, Element main, Optional<String> day, Optional<String> url) {
        ObjectNode posting = JsonNodeFactory.instance.objectNode();
        posting.put("@type", "JobPosting").put("title", title.title()).put("description", main.html());
        facts.labelled(Fact.EMPLOYER)
                .or(() -> facts.get(Fact.EMPLOYER))
                .or(title::employer)
                .ifPresent(name -> posting.putObject("hiringOrganization").put("name", name));
        facts.get(Fact.PLACE)
                .filter(words -> !Places.all(words).isEmpty() || WorkModeInText.inPlace(words).isPresent())
                .or(title::place)
                .ifPresent(words -> posting.put("jobLocation", words));
        facts.get(Fact.CONTRACT).ifPresent(words -> posting.putArray("employmentType").add(words));
        facts.get(Fact.PAY).ifPresent(words -> posting.put("baseSalary", words));
        facts.get(Fact.POSTED).or(() -> day).ifPresent(words -> posting.put("datePosted", words));
        facts.get(Fact.CLOSING).ifPresent(words -> posting.put("validThrough", words));
        facts.labelled(Fact.MODE).ifPresent(words -> posting.put("jobLocationType", words));
        facts.labelled(Fact.REFERENCE).ifPresent(words -> posting.put("identifier", words));
        url.ifPresent(address -> posting.put("url", address));
        return posting;
    }

    static Optional<String> canonical(Document page) {
        return Optional.of(page.select("link[rel=canonical]").attr("href"))
                .filter(address -> address.startsWith("http"))
                .or(() -> Optional.of(page.select("meta[property=og:url]").attr("content"))
                        .filter(address -> address.startsWith("http")))
                .or(() -> SavedPage.address(page));
    }
}
