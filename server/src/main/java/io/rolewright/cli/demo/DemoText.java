package io.rolewright.cli.demo;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Prints shortlists and marks for a terminal. */
final class DemoText {
    private static final int WORDS_SHOWN = 2;
    private static final int REASONS_SHOWN = 8;

    private final PrintWriter out;
    private final int shown;

    /** @param shown how many people per job */
    DemoText(PrintWriter out, int shown) {
        this.out = out;
        this.shown = shown;
    }

    void print(Shortlist shortlist, List<JsonNode> explanations) {
        var job = shortlist.job();
        out.printf("%n%s, %s%n", job.title(), job.employer());
        for (var i = 0; i < Math.min(shown, explanations.size()); i++) {
            print(i + 1, shortlist.places().get(i), explanations.get(i));
        }
        out.flush();
    }

    void print(Marks marks) {
        out.printf("%nHow right was that? (what was made up is known)%n");
        for (var field : marks.fields()) {
            var counts = field.counts();
            line("read: " + field.name(), "F1", counts.value(), field.bar(), "");
        }
        line(
                "ranked",
                "nDCG@5",
                marks.ndcg(),
                Marks.RANKING,
                ", plain BM25 search %.3f".formatted(marks.ndcgOfSearch()));
        out.flush();
    }

    private void line(String what, String measure, double value, double bar, String beside) {
        out.printf(
                "  %-15s %-7s %.3f  %s at least %.2f%s%n",
                what, measure, value, value >= bar ? "ok:" : "MISSED:", bar, beside);
    }

    private void print(int rank, Shortlist.Place place, JsonNode explanation) {
        out.printf(
                "  %d. %5.1f  %s  (%s)%n",
                rank, place.score(), place.person().name(), place.person().file());
        out.printf("     parts     %s%n", parts(place.match()));
        line("evidence", reasons(explanation));
        line("gaps", texts(explanation.get("gaps")));
        line("unknown", texts(explanation.get("unknowns")));
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            out.printf("     %-9s %s%n", label, text);
        }
    }

    private static String parts(JsonNode match) {
        return stream(match.get("categories")).map(DemoText::part).collect(Collectors.joining(", "));
    }

    private static String part(JsonNode category) {
        var name = category.get("category").asString().toLowerCase(Locale.ROOT);
        var value = category.path("value");
        return value.isNumber() ? "%s %.0f %%".formatted(name, 100 * value.asDouble()) : name + " unknown";
    }

    private static String reasons(JsonNode explanation) {
        return stream(explanation.get("evidence"))
                .limit(REASONS_SHOWN)
                .map(DemoText::reason)
                .collect(Collectors.joining("; "));
    }

    private static String reason(JsonNode reason) {
        var words = stream(reason.get("words"))
                .limit(WORDS_SHOWN)
                .map(word -> "“" + String.join(" ", word.asString().split("\\s+")) + "”")
                .collect(Collectors.joining(", "));
        return reason.get("demand").asString() + " " + words;
    }

    private static String texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
