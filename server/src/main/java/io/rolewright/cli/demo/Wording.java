package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes an advert of the market better. */
final class Wording {
    /** Where pay is in a currency that SEEK takes. */
    private static final Set<String> COUNTRIES = Set.of("AU", "NZ");

    private static final Set<String> WORK = Set.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "PER_DIEM");
    private static final Set<String> PAID = Set.of("HOUR", "MONTH", "YEAR");

    private final PlatformClient recruiter;

    Wording(PlatformClient recruiter) {
        this.recruiter = recruiter;
    }

    /** What is proposed for the first job, by title, that every board would take and whose advert can be made better. */
    Optional<JsonNode> propose(Iterable<String> sources) {
        return open(sources).stream()
                .filter(this::isComplete)
                .map(job -> recruiter.post(
                        "/jobs/optimize", Map.of("jobId", job.get("id").asString())))
                .filter(proposal -> !together(proposal).isEmpty() && !isLowered(proposal))
                .findFirst();
    }

    /** Whether the advert would stand lower than before for what seekers type. */
    private static boolean isLowered(JsonNode proposal) {
        return proposal.at("/visibility/after").asDouble()
                < proposal.at("/visibility/before").asDouble();
    }

    private List<JsonNode> open(Iterable<String> sources) {
        var jobs = new ArrayList<JsonNode>();
        sources.forEach(source -> jobs.addAll(
                Answers.items(recruiter.get("/jobs?distinct=true&state=OPEN&limit=200&sourceId=" + source))));
        jobs.sort(Comparator.comparing(
                job -> job.get("title").asString() + " " + job.path("employer").asString("")));
        return jobs;
    }

    /** A town, the kind of employment, and pay with all that makes it pay. */
    private boolean isComplete(JsonNode job) {
        var posting = recruiter.get("/jobs/" + job.get("id").asString()).get("posting");
        var place = posting.at("/places/0");
        return COUNTRIES.contains(place.path("country").asString(""))
                && place.hasNonNull("locality")
                && place.hasNonNull("region")
                && WORK.contains(posting.at("/contractTypes/0").asString(""))
                && PAID.contains(posting.at("/pay/interval").asString(""))
                && posting.at("/pay/currency").isString();
    }

    /** The changes that need no answer, without those that cannot stand beside an earlier one. */
    static List<String> together(JsonNode proposal) {
        var together = new ArrayList<String>();
        for (var change : proposal.get("changes")) {
            var beside = Answers.texts(change.get("beside"));
            if (!change.get("question").asBoolean() && together.stream().noneMatch(beside::contains)) {
                together.add(change.get("id").asString());
            }
        }
        return together;
    }

    /** Accepts them; answers the edition that comes of it. */
    JsonNode accept(JsonNode proposal) {
        var path = "/adverts/" + proposal.get("id").asString() + "/decisions";
        return recruiter.post(path, Map.of("accepted", together(proposal)));
    }
}
