package io.rolewright.cli.demo;

import io.rolewright.cli.AdvertWords;
import io.rolewright.cli.PlatformClient;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Jobs of the market that were found in several places.
 *
 * @param clusters those that are one job stand together
 */
record Copies(PlatformClient recruiter, List<List<Found>> clusters) {
    /**
     * A job as it was found at a site.
     *
     * @param job as it stands in a list
     */
    record Found(Site site, JsonNode job) {
        String id() {
            return job.get("id").asString();
        }

        String title() {
            return job.get("title").asString();
        }
    }

    /** @param sources the sources' ids, by their sites */
    static Copies of(PlatformClient recruiter, Map<Site, String> sources) {
        var clusters = new TreeMap<String, List<Found>>();
        sources.forEach((site, source) -> Answers.items(recruiter.get("/jobs?limit=200&sourceId=" + source)).stream()
                .filter(job -> job.hasNonNull("clusterId"))
                .forEach(job -> clusters.computeIfAbsent(job.get("clusterId").asString(), id -> new ArrayList<>())
                        .add(new Found(site, job))));
        return new Copies(recruiter, List.copyOf(clusters.values()));
    }

    void check(World world, Facts facts) {
        var truth = inOrder(
                world.live().stream()
                        .collect(Collectors.groupingBy(
                                posting -> posting.advert().vacancy()))
                        .values()
                        .stream()
                        .filter(postings -> postings.size() > 1)
                        .map(postings -> postings.stream()
                                .map(posting ->
                                        named(posting.site(), posting.advert().title()))));
        var found =
                inOrder(clusters.stream().map(cluster -> cluster.stream().map(one -> named(one.site(), one.title()))));
        facts.note("of %d jobs all copies were told, and no others".formatted(truth.size()), truth, found);
    }

    private static String named(Site site, String title) {
        return site.slug() + ": " + title;
    }

    private static List<String> inOrder(Stream<Stream<String>> clusters) {
        return clusters.map(members -> members.sorted().collect(Collectors.joining(" = ")))
                .sorted()
                .toList();
    }

    /** One of the largest clusters: where its job was found, and what speaks for that it is one. */
    void print(PrintWriter out) {
        clusters.stream()
                .max(Comparator.<List<Found>>comparingInt(List::size)
                        .thenComparing(cluster -> cluster.getFirst().title()))
                .ifPresent(cluster -> print(cluster, out));
        out.flush();
    }

    private void print(List<Found> cluster, PrintWriter out) {
        out.printf("%nOne job, found %d times%n", cluster.size());
        for (var one : cluster) {
            var posting = recruiter.get("/jobs/" + one.id()).get("posting");
            out.printf(
                    "  %-10s %s  %s%n",
                    one.site().slug(),
                    AdvertWords.visible(one.title()),
                    AdvertWords.visible(posting.path("url").asString("")));
        }
        Answers.items(recruiter.get("/jobs/" + cluster.getFirst().id() + "/duplicates"))
                .forEach(duplicate -> out.printf("  same by    %s%n", reasons(duplicate)));
    }

    private static String reasons(JsonNode duplicate) {
        return Answers.of(duplicate.get("reasons")).stream()
                .filter(reason -> reason.get("speaksFor").asString().equals("SAME"))
                .map(Copies::reason)
                .collect(Collectors.joining(", "));
    }

    private static String reason(JsonNode reason) {
        var here = AdvertWords.visible(reason.path("here").asString(""));
        var there = AdvertWords.visible(reason.path("there").asString(""));
        return reason.get("about").asString().toLowerCase(Locale.ROOT) + " “" + here + "”"
                + (there.equals(here) ? "" : " and “" + there + "”");
    }
}
