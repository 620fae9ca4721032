package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A job's adverts on all boards. */
final class JobListings {
    private final PlatformClient recruiter;
    private final String job;
    private final Stage stage;

    JobListings(PlatformClient recruiter, String job, Stage stage) {
        this.recruiter = recruiter;
        this.job = job;
        this.stage = stage;
    }

    /** Asks for an advert on every board; answers why some are refused. */
    List<String> publish(Prices prices) {
        var boards = Boards.NAMES.stream().map(prices::choice).toList();
        var results = Answers.items(recruiter.post("/jobs/relist", Map.of("jobId", job, "boards", boards)));
        return results.stream()
                .filter(result -> result.hasNonNull("refusal"))
                .map(result -> result.get("board").asString() + " "
                        + result.at("/refusal/code").asString())
                .toList();
    }

    /**
     * Waits until all have come to a state, and shows how far each is.
     *
     * @param look is told how all stand, whenever that is looked at
     */
    List<JsonNode> until(String state, Consumer<List<JsonNode>> look) throws InterruptedException {
        var lines = stage.lines();
        return new Patience<>(this::now).until(listings -> {
            lines.show(listings.stream().map(JobListings::line).toList());
            look.accept(listings);
            return listings.stream().allMatch(one -> isIn(state, one));
        });
    }

    private List<JsonNode> now() {
        var listings = Answers.items(recruiter.get("/jobs/status?jobId=" + job));
        return Boards.NAMES.stream()
                .flatMap(board -> listings.stream()
                        .filter(listing -> listing.get("board").asString().equals(board)))
                .toList();
    }

    private static String line(JsonNode listing) {
        return "%-9s %-10s %s"
                .formatted(
                        listing.get("board").asString(),
                        listing.get("state").asString(),
                        Answers.of(listing.get("steps"))
                                .getLast()
                                .get("reason")
                                .asString()
                                .replaceFirst("^[a-z]+\\.", "")
                                .replace('-', ' '));
    }

    private static boolean isIn(String state, JsonNode listing) {
        return listing.get("state").asString().equals(state);
    }
}
