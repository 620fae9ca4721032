package io.rolewright.cli.demo;

import io.rolewright.cli.AdvertWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Prints what would make an advert better, as a diff. */
final class ProposalText {
    private final PrintWriter out;
    private final AdvertWords words;

    /** @param colours whether to colour what goes and what comes */
    ProposalText(PrintWriter out, boolean colours) {
        this.out = out;
        this.words = new AdvertWords(colours);
    }

    /** @param accepted ids of the changes that are accepted */
    void print(JsonNode proposal, List<String> accepted) {
        out.printf("%nAn advert, and what would make it better%n");
        out.printf("  %s%n", words.bold(proposal.get("title").asString()));
        for (var change : proposal.get("changes")) {
            if (change.get("question").asBoolean()) {
                line("?", change, " " + AdvertWords.visible(change.get("next").asString()));
            } else {
                line(accepted.contains(change.get("id").asString()) ? "[x]" : "[ ]", change, "");
                diff(change);
            }
        }
        var visibility = proposal.get("visibility");
        out.printf(
                "  visibility among %d adverts: %.3f → %.3f%n",
                visibility.get("adverts").asInt(),
                visibility.get("before").asDouble(),
                visibility.get("after").asDouble());
        out.flush();
    }

    private void line(String mark, JsonNode change, String more) {
        out.printf(
                "  %-3s %-6s %s%s%n",
                mark,
                change.get("weight").asString().toLowerCase(Locale.ROOT),
                AdvertWords.visible(change.get("reason").asString()),
                more);
    }

    private void diff(JsonNode change) {
        out.printf("             %s%n", words.going(change.get("before").asString()));
        out.printf("             %s%n", words.coming(change.path("after").asString("")));
    }
}
