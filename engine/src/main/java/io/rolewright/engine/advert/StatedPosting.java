package io.rolewright.engine.advert;

import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import io.rolewright.engine.language.LanguageDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one {@code JobPosting} of schema.org, tolerant of what sites make of it. */
final class StatedPosting {
    private static final LanguageDetector LANGUAGES = new LanguageDetector();
    private static final Finding NO_DESCRIPTION = Finding.of("advert.no-description", Severity.WARNING);

    private final JsonNode node;
    private final PageWords page;
    private final PostingLimits limits;

    StatedPosting(JsonNode node, PageWords page, PostingLimits limits) {
        this.node = node;
        this.page = page;
        this.limits = limits;
    }

    /** Empty when neither the data nor the page names a title. */
    Optional<JobPosting> read(List<Finding> around) {
        String title = Blanks.oneSpace(Markup.of(Json.name(node.path("title"), "@value")
                        .or(() -> Json.text(node.path("name")))
                        .orElse(page.title()))
                .text());
        return title.isEmpty() ? Optional.empty() : Optional.of(read(title, new ArrayList<>(around)));
    }

    private JobPosting read(String title, List<Finding> findings) {
        Markup description = description(findings);
        String text = PlainPosting.capped(StatedText.of(title, description.text(), node), limits, findings);
        StatedPlaces places = new StatedPlaces(node);
        return new JobPosting(
                title,
                Json.name(node.path("hiringOrganization"), "name", "legalName").map(Blanks::oneSpace),
                places.read(),
                places.workMode().or(() -> WorkModeInText.find(text)),
                contractTypes(text),
                StatedPay.read(node).or(() -> PayInText.find(text)),
                Dates.day(node.path("datePosted")),
                Dates.day(node.path("validThrough")),
                LANGUAGES.detect(text),
                Json.name(node.path("url"), "@id").filter(url -> url.startsWith("http")),
                Json.name(node.path("identifier"), "value", "@id", "name"),
                PlainPosting.capped(description.html(), limits, findings),
                text,
                findings.stream().distinct().toList());
    }

    private Markup description(List<Finding> findings) {
        Optional<String> stated = Json.name(node.path("description"), "@value", "text");
        if (stated.isEmpty()) {
            findings.add(NO_DESCRIPTION);
        }
        return stated.map(Markup::of).orElseGet(() -> Markup.ofHtml(page.html()));
    }

    private List<ContractType> contractTypes(String text) {
        List<ContractType> stated = Json.texts(node.path("employmentType")).stream()
                .flatMap(written -> ContractTypes.of(written).stream())
                .distinct()
                .toList();
        return stated.isEmpty() ? ContractTypes.in(text) : stated;
    }
}
