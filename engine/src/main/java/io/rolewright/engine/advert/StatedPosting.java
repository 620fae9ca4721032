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

    private static final int LONGEST_TITLE = 500;

    private final JsonNode node;
    private final PostingLimits limits;

    StatedPosting(JsonNode node, PostingLimits limits) {
        this.node = node;
        this.limits = limits;
    }

    /** Empty when the data name no title. */
    Optional<JobPosting> read(List<Finding> around) {
        String written = Json.name(node.path("title"), "@value")
                .or(() -> Json.text(node.path("name")))
                .orElse("");
        String title = Blanks.oneSpace(Markup.of(written.substring(0, Math.min(written.length(), LONGEST_TITLE)))
                .text());
        return title.isEmpty() ? Optional.empty() : Optional.of(read(title, new ArrayList<>(around)));
    }

    private JobPosting read(String title, List<Finding> findings) {
        Markup description = description(findings);
        String text = PlainPosting.capped(StatedText.of(title, description.text(), node), limits, findings);
        StatedPlaces stated = new StatedPlaces(node);
        List<Place> places = stated.read();
        Optional<String> country =
                places.stream().flatMap(place -> place.country().stream()).findFirst();
        Optional<Pay> pay = StatedPay.read(node, findings)
                .or(() -> Json.text(node.path("shownPay")).flatMap(PayInText::find))
                .or(() -> PayInText.find(text));
        Optional<String> employer = StatedEmployer.read(node, title);
        return new JobPosting(
                Titles.withoutEmployer(title, employer),
                employer,
                places,
                stated.workMode().or(() -> WorkModeInText.find(text)),
                contractTypes(text),
                pay,
                Dates.day(node.path("datePosted"), country),
                Dates.day(node.path("validThrough"), country),
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
        return stated.map(Markup::of)
                .orElseGet(() ->
                        Markup.ofHtml(Json.text(node.path("shownDescription")).orElse("")));
    }

    private List<ContractType> contractTypes(String text) {
        List<ContractType> stated = Json.texts(node.path("employmentType")).stream()
                .flatMap(written -> ContractTypes.of(written).stream())
                .distinct()
                .toList();
        return stated.isEmpty() ? ContractTypes.in(text) : stated;
    }
}
