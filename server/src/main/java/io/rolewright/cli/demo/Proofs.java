package io.rolewright.cli.demo;

import io.rolewright.cli.AdvertWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Prints what boards answered when they were asked to take an advert down. */
final class Proofs {
    private static final int SHOWN = 100;
    private static final Set<String> DOWN = Set.of("EXPIRING", "CLOSED");

    private Proofs() {}

    static void print(List<JsonNode> listings, PrintWriter out) {
        out.printf("%nFilled: what each board said when it was to take it down%n");
        for (var listing : listings) {
            out.printf(
                    "  %-9s %-7s %s%n",
                    listing.get("board").asString(), listing.get("state").asString(), proof(listing));
        }
        out.flush();
    }

    /** The latest answer of a board; our own are not asked, for they show what stands in our rows. */
    private static String proof(JsonNode listing) {
        return Answers.of(listing.get("steps")).reversed().stream()
                .filter(step -> DOWN.contains(step.get("state").asString()) && step.hasNonNull("proof"))
                .map(step -> shown(step.get("proof").asString()))
                .findFirst()
                .orElse("(ours)");
    }

    private static String shown(String proof) {
        var line = AdvertWords.visible(proof).replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
    }
}
