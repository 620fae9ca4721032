package io.rolewright.engine.advert;

import java.util.List;
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
        Optional<String> day =
                Optional.of(page.select("time[datetime]").attr("datetime")).filter(text -> !text.isEmpty());
        parts.clear();
        Optional<String> refusal = PageVerdict.refusal(page, title.title());
        if (refusal.isPresent()) {
            throw new UnreadablePostingException(refusal.get());
        }
        PageFacts facts = PageFacts.of(page);
        page.select("aside").stream()
                .filter(aside -> heading == null || !heading.parents().contains(aside))
                .forEach(Element::remove);
        Element main = parts.main();
        String name = heading == null ? facts.labelled(PageFact.TITLE).orElse(title.title()) : title.title();
        if (name.isBlank() || main.text().isBlank()) {
            throw new UnreadablePostingException("advert.no-posting");
        }
        ObjectNode posting = JsonNodeFactory.instance.objectNode();
        posting.put("@type", "JobPosting").put("title", name).put("description", main.html());
        fill(posting, title, facts, page);
        facts.get(PageFact.POSTED)
                .filter(words -> Dates.day(words, Optional.empty()).isPresent())
                .or(() -> day)
                .or(() -> PostedLine.in(page.body()))
                .ifPresent(words -> posting.put("datePosted", words));
        canonical(page).ifPresent(address -> posting.put("url", address));
        return posting;
    }

    /** Adds to a posting that is stated what it leaves out and the page shows: who hires, and where. */
    static void complete(ObjectNode posting, Document page) {
        if (posting.path("hiringOrganization").isEmpty()
                        && !posting.path("hiringOrganization").isString()
                || posting.path("jobLocation").isEmpty()
                        && !posting.path("jobLocation").isString()) {
            ObjectNode shown = JsonNodeFactory.instance.objectNode();
            fill(shown, PageTitle.of(page), PageFacts.of(page), page);
            for (String member : List.of("hiringOrganization", "jobLocation", "employmentType")) {
                if (shown.has(member)
                        && posting.path(member).isEmpty()
                        && !posting.path(member).isString()) {
                    posting.set(member, shown.path(member));
                }
            }
        }
    }

    private static void fill(ObjectNode posting, PageTitle title, PageFacts facts, Document page) {
        LinesBelow below = LinesBelow.of(title.title(), page.body());
        facts.get(PageFact.EMPLOYER)
                .or(title::employer)
                .or(below::employer)
                .ifPresent(name -> posting.putObject("hiringOrganization").put("name", name));
        facts.get(PageFact.PLACE)
                .filter(words -> !Places.all(words).isEmpty()
                        || WorkModeInText.inPlace(words).isPresent())
                .or(title::place)
                .or(below::place)
                .ifPresent(words -> posting.put("jobLocation", words));
        facts.get(PageFact.CONTRACT)
                .filter(words -> !ContractTypes.of(words).isEmpty())
                .or(below::contract)
                .ifPresent(words -> posting.putArray("employmentType").add(words));
        facts.get(PageFact.PAY).ifPresent(words -> posting.put("shownPay", words));
        facts.get(PageFact.CLOSING)
                .or(() -> below.said(PageFact.CLOSING))
                .ifPresent(words -> posting.put("validThrough", words));
        facts.get(PageFact.MODE).ifPresent(words -> posting.put("jobLocationType", words));
        facts.labelled(PageFact.REFERENCE).ifPresent(words -> posting.put("identifier", words));
    }

    static Optional<String> canonical(Document page) {
        return Optional.of(page.select("link[rel=canonical]").attr("href"))
                .filter(address -> address.startsWith("http"))
                .or(() -> Optional.of(page.select("meta[property=og:url]").attr("content"))
                        .filter(address -> address.startsWith("http")))
                .or(() -> SavedPage.address(page));
    }
}
