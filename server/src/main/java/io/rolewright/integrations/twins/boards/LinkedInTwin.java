package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.AccessTokens;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The Job Posting API of LinkedIn: what is sent becomes tasks, which succeed or fail a while later. */
public final class LinkedInTwin implements Board {
    private static final String CLIENT_ID = "linkedin-twin-client";
    private static final String CLIENT_SECRET = "linkedin-twin-secret";
    private static final String POSTINGS = "/v2/simpleJobPostings";
    private static final String TASKS = "/v2/simpleJobPostingTasks";
    private static final int MOST_ELEMENTS = 100;
    private static final int MOST_OF_ADDRESS = 8000;

    private final AccessTokens tokens;
    private final LinkedInTasks tasks;

    /** @param delay how long a task is in progress */
    public LinkedInTwin(Clock clock, Duration delay) {
        tokens = new AccessTokens("linkedin", Duration.ofMinutes(30), clock);
        tasks = new LinkedInTasks(clock, delay);
    }

    @Override
    public String name() {
        return "linkedin-jobs";
    }

    @Override
    public Map<String, String> account() {
        return Map.of(
                "clientId", CLIENT_ID, "clientSecret", CLIENT_SECRET, "organization", "urn:li:organization:2414183");
    }

    @Override
    public Optional<String> operation(TwinRequest request) {
        return switch (request.path()) {
            case POSTINGS -> Optional.of("batch_create");
            case TASKS -> Optional.of("tasks");
            default -> Optional.empty();
        };
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        if (request.path().equals("/oauth/v2/accessToken")) {
            return token(request);
        }
        var standing =
                request.has(Quirk.EXPIRED_TOKEN) ? AccessTokens.Standing.EXPIRED : tokens.standing(request.bearer());
        return switch (standing) {
            case UNKNOWN -> error(401, 65_600, "Invalid access token");
            case EXPIRED -> error(401, 65_602, "The token used in the request has expired");
            case VALID -> allowed(request);
        };
    }

    @Override
    public BoardState state() {
        return tasks.state();
    }

    @Override
    public boolean worksUnasked() {
        return true;
    }

    @Override
    public void tick() {
        tasks.tick();
    }

    private TwinAnswer token(TwinRequest request) {
        var isKnown = request.formField("grant_type")
                        .filter("client_credentials"::equals)
                        .isPresent()
                && request.formField("client_id").filter(CLIENT_ID::equals).isPresent()
                && request.formField("client_secret")
                        .filter(CLIENT_SECRET::equals)
                        .isPresent();
        return isKnown
                ? TwinAnswer.json(object("access_token", tokens.issue("jobs"), "expires_in", tokens.seconds()))
                : TwinAnswer.json(
                        401, object("error", "invalid_client", "error_description", "Client authentication failed"));
    }

    private TwinAnswer allowed(TwinRequest request) {
        if (request.target().length() > MOST_OF_ADDRESS) {
            return error(414, 0, "Request URI too long");
        }
        return switch (request.path()) {
            case POSTINGS -> batch(request);
            case TASKS -> found(request);
            default -> error(404, 0, "Not Found");
        };
    }

    private TwinAnswer batch(TwinRequest request) {
        var elements = request.json().path("elements");
        if (!request.method().equals("POST")
                || request.field("X-Restli-Method")
                        .filter("batch_create"::equalsIgnoreCase)
                        .isEmpty()
                || !elements.isArray()) {
            return error(400, 0, "POST elements with X-Restli-Method: batch_create");
        }
        if (elements.size() > MOST_ELEMENTS) {
            return error(413, 0, "a batch has at most 100 elements");
        }
        var seen = new HashSet<String>();
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (var element : elements) {
            var isTwice = !seen.add(element.path("externalJobPostingId").asString(""));
            var fails = request.has(Quirk.PARTIAL_FAILURE) && answers.size() % 2 == 1;
            answers.add(accepted(element, isTwice, fails, request.has(Quirk.FAILS_LATER)));
        }
        return TwinAnswer.json(object("elements", answers));
    }

    private Map<String, @Nullable Object> accepted(JsonNode element, boolean isTwice, boolean fails, boolean later) {
        var refusal = isTwice
                ? "externalJobPostingId occurs twice in the batch"
                : fails ? "the element could not be processed" : LinkedInRules.refusal(element);
        if (!refusal.isEmpty()) {
            return object("error", object("message", refusal, "status", 422), "status", 422);
        }
        var task = tasks.accept(element, later);
        return object("id", task, "status", 202, "location", TASKS + "/" + task.replace(":", "%3A"));
    }

    private TwinAnswer found(TwinRequest request) {
        var results = object();
        var errors = object();
        var statuses = object();
        for (var id : ids(request)) {
            tasks.find(id)
                    .ifPresentOrElse(
                            task -> {
                                results.put(id, task.shown());
                                statuses.put(id, 200);
                            },
                            () -> {
                                errors.put(id, object("message", "Task not found", "status", 404));
                                statuses.put(id, 404);
                            });
        }
        return TwinAnswer.json(object("results", results, "statuses", statuses, "errors", errors));
    }

    /** Ids as repeated parameters or as a list of Rest.li. */
    private static List<String> ids(TwinRequest request) {
        return request.parameters("ids").stream()
                .flatMap(ids -> ids.startsWith("List(")
                        ? List.of(ids.substring(5, ids.length() - 1).split(",", -1)).stream()
                        : Stream.of(ids))
                .toList();
    }

    private static TwinAnswer error(int status, int code, String message) {
        return TwinAnswer.json(status, object("serviceErrorCode", code, "message", message, "status", status));
    }
}
