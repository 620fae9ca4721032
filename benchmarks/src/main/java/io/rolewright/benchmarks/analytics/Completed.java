package io.rolewright.benchmarks.analytics;

import io.rolewright.evaluation.generator.years.Fact;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Facts with what figures are made of and the generator leaves out: what adverts cost, what the ranker had said of a match, and
 * a résumé for each who applies. All of it follows from ids, so the same facts are completed the same way.
 */
final class Completed {
    private static final int SCORES = 201;
    private static final int PLACES = 40;

    private Completed() {}

    static Stream<Fact> of(Fact fact) {
        return switch (fact.type()) {
            case "matching.feedback-given.v1" -> Stream.of(with(fact, judged(fact.subject())));
            case "listings.listing-moved.v1" -> Stream.of(isPaid(fact) ? with(fact, price(fact.subject())) : fact);
            case "hiring.application-made.v1" -> isApplied(fact) ? Stream.of(resume(fact), fact) : Stream.of(fact);
            default -> Stream.of(fact);
        };
    }

    private static Fact with(Fact fact, String members) {
        var open = fact.data().substring(0, fact.data().length() - 1);
        return new Fact(fact.id(), fact.time(), fact.type(), fact.subject(), open + ',' + members + '}');
    }

    // Halves of points: their medians are exact, so nobody has to say how they are rounded.
    private static String judged(UUID match) {
        return "\"rank\":%d,\"score\":%s".formatted(number(match, PLACES) + 1, number(match, SCORES) / 2.0);
    }

    // Every seventh price is told when the advert goes live, the others before, as by boards that bill at once.
    private static boolean isPaid(Fact fact) {
        var at = number(fact.subject(), 7) == 0 ? "\"to\":\"LIVE\"" : "\"to\":\"PUBLISHING\"";
        return fact.data().contains(at) && !fact.data().contains("\"board\":\"feed\"");
    }

    private static String price(UUID listing) {
        return "\"price\":{\"amount\":\"%d.%02d\",\"currency\":\"%s\"}"
                .formatted(90 + number(listing, 200), number(listing, 100), number(listing, 11) == 0 ? "NZD" : "AUD");
    }

    private static boolean isApplied(Fact made) {
        return made.data().contains("\"source\":\"APPLIED\"");
    }

    private static Fact resume(Fact made) {
        var candidate = member(made, "candidate");
        var resume = UUID.nameUUIDFromBytes(made.subject().toString().getBytes(StandardCharsets.US_ASCII));
        var data = "{\"candidate\":\"%s\",\"resume\":\"%s\",\"job\":\"%s\",\"bytes\":%d}"
                .formatted(candidate, resume, member(made, "job"), 20_000 + number(resume, 80_000));
        return new Fact(made.id(), made.time(), "resumes.resume-received.v1", UUID.fromString(candidate), data);
    }

    private static String member(Fact fact, String name) {
        var start = fact.data().indexOf('"' + name + "\":\"") + name.length() + 4;
        return fact.data().substring(start, fact.data().indexOf('"', start));
    }

    private static int number(UUID id, int below) {
        return Math.floorMod(Long.hashCode(id.getLeastSignificantBits()), below);
    }
}
