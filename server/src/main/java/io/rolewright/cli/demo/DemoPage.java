package io.rolewright.cli.demo;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Draws shortlists and marks as one page without scripts and without anything from elsewhere. */
final class DemoPage {
    private final Document page = Document.createShell("");
    private final Element main;
    private final int shown;

    /** @param shown how many people per job */
    DemoPage(int shown, String style) {
        this.shown = shown;
        page.expectFirst("html").attr("lang", "en");
        page.charset(java.nio.charset.StandardCharsets.UTF_8);
        page.title("Rolewright: the demo's shortlists");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.head().appendElement("style").appendText(style);
        main = page.body().appendElement("main");
        main.appendElement("h1").text("Shortlists of an invented agency");
        main.appendElement("p")
                .text("Every person and company here is made up. Open a name to see the CV with the evidence marked.");
    }

    void add(Shortlist shortlist, List<JsonNode> explanations) {
        var section = main.appendElement("section");
        section.appendElement("h2").text(shortlist.job().title());
        section.appendElement("p").addClass("employer").text(shortlist.job().employer());
        for (var i = 0; i < Math.min(shown, explanations.size()); i++) {
            person(section, i + 1, shortlist.places().get(i), explanations.get(i));
        }
        truth(section, shortlist);
    }

    void add(Marks marks) {
        var section = main.appendElement("section");
        section.appendElement("h2").text("How right was that?");
        var table = table(section, "What", "Measure", "Reached", "Bar");
        marks.fields()
                .forEach(field -> row(
                        table,
                        "read: " + field.name(),
                        "F1",
                        number(field.counts().value()),
                        number(field.bar())));
        row(table, "ranked", "nDCG@5", number(marks.ndcg()), number(Marks.RANKING));
        row(table, "plain BM25 search", "nDCG@5", number(marks.ndcgOfSearch()), "");
    }

    String html() {
        return page.outerHtml();
    }

    private static void person(Element section, int rank, Shortlist.Place place, JsonNode explanation) {
        var details = section.appendElement("details");
        var summary = details.appendElement("summary");
        summary.appendElement("b").text(rank + ". " + place.person().name());
        summary.appendElement("meter")
                .attr("min", "0")
                .attr("max", "100")
                .attr("value", String.valueOf(place.score()))
                .attr("aria-label", "score");
        summary.appendElement("span").addClass("score").text("%.1f".formatted(place.score()));
        parts(details, place.match());
        reasons(details, explanation);
        named(details, "Gaps", explanation.get("gaps"));
        named(details, "Unknown", explanation.get("unknowns"));
        marked(details, place);
    }

    private static void parts(Element details, JsonNode match) {
        var list = details.appendElement("ul").addClass("parts");
        stream(match.get("categories")).forEach(part -> {
            var value = part.path("value");
            list.appendElement("li")
                    .text(part.get("category").asString().toLowerCase(Locale.ROOT)
                            + (value.isNumber() ? " %.0f %%".formatted(100 * value.asDouble()) : " unknown"));
        });
    }

    private static void reasons(Element details, JsonNode explanation) {
        var list = details.appendElement("dl");
        stream(explanation.get("evidence")).forEach(reason -> {
            list.appendElement("dt").text(reason.get("demand").asString());
            list.appendElement("dd")
                    .text(stream(reason.get("words"))
                            .map(word -> "“" + word.asString() + "”")
                            .collect(Collectors.joining(" ")));
        });
    }

    private static void named(Element details, String label, JsonNode names) {
        if (!names.isEmpty()) {
            details.appendElement("p")
                    .text(label + ": " + stream(names).map(JsonNode::asString).collect(Collectors.joining(", ")));
        }
    }

    /** The CV's words with the evidence marked. */
    private static void marked(Element details, Shortlist.Place place) {
        var text = place.person().document().text();
        var shown = details.appendElement("pre").attr("tabindex", "0");
        var at = 0;
        for (var span : spans(place.match())) {
            if (span.start() >= at) {
                shown.appendText(text.substring(at, span.start()));
                shown.appendElement("mark").appendText(span.of(text));
                at = span.end();
            }
        }
        shown.appendText(text.substring(at));
    }

    private static List<Span> spans(JsonNode match) {
        var spans = new ArrayList<Span>();
        stream(match.get("evidence"))
                .forEach(one -> stream(one.get("spans"))
                        .forEach(span -> spans.add(new Span(
                                span.get("start").asInt(), span.get("end").asInt()))));
        spans.sort(null);
        return spans;
    }

    private static void truth(Element section, Shortlist shortlist) {
        var details = section.appendElement("details");
        details.appendElement("summary")
                .text("The truth: nDCG@5 %s, plain BM25 search %s"
                        .formatted(number(shortlist.ndcg()), number(shortlist.ndcgOfSearch())));
        var table = table(details, "Rank", "Person", "Score", "True fit (0–3)");
        for (var i = 0; i < shortlist.places().size(); i++) {
            var place = shortlist.places().get(i);
            row(
                    table,
                    String.valueOf(i + 1),
                    place.person().name(),
                    "%.1f".formatted(place.score()),
                    String.valueOf(shortlist.grade(place.person())));
        }
    }

    private static Element table(Element parent, String... headings) {
        var table = parent.appendElement("table");
        var head = table.appendElement("thead").appendElement("tr");
        for (var heading : headings) {
            head.appendElement("th").attr("scope", "col").text(heading);
        }
        return table.appendElement("tbody");
    }

    private static void row(Element body, String... cells) {
        var row = body.appendElement("tr");
        for (var cell : cells) {
            row.appendElement("td").text(cell);
        }
    }

    private static String number(double value) {
        return "%.3f".formatted(value);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
