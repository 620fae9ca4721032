package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Signatures;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.wire.Webhooks;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Job Board API of Greenhouse, version 1, with one board. */
public final class GreenhouseTwin extends Source {
    static final String BOARD = "kestrel";
    private static final String KEY = "greenhouse-job-board-key";
    private static final String ROOT = "/v1/boards/";
    private final GreenhouseApplications applications = new GreenhouseApplications(KEY);

    public GreenhouseTwin(World world) {
        super(world, Site.GREENHOUSE);
    }

    @Override
    public String start() {
        return ROOT + BOARD + "/jobs?content=true";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("start", start(), "board", BOARD, "apiKey", KEY);
    }

    /** What was sent by candidates, each as its fields. */
    public List<Map<String, String>> applications() {
        return applications.all();
    }

    /**
     * Sends a webhook of Greenhouse Recruiting; answers the status of HTTP.
     *
     * @param action {@code ping}, {@code new_candidate_application} and the like
     */
    public int deliver(URI url, String secret, String eventId, String action, Object payload) {
        var event = object("action", action);
        if (!action.equals("ping")) {
            event.put("payload", payload);
        }
        var body = Json.bytes(event);
        var fields = Map.of("Signature", Signatures.greenhouse(secret, body), "Greenhouse-Event-ID", eventId);
        return Webhooks.send(url, fields, body, Duration.ofSeconds(10));
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var parts = request.path().split("/", -1);
        if (parts.length == 4 && parts[1].equals(BOARD) && parts[2].equals("jobs")) {
            return page(find(parts[3]));
        }
        if (!request.path().startsWith(ROOT) || parts.length < 4 || !parts[3].equals(BOARD)) {
            return notFound();
        }
        return board(request, List.of(parts).subList(4, parts.length));
    }

    private TwinAnswer board(TwinRequest request, List<String> rest) {
        var what = rest.isEmpty() ? "" : rest.getFirst();
        var id = rest.size() > 1 ? rest.get(1) : "";
        if (rest.size() > 2) {
            return notFound();
        }
        if (request.method().equals("POST") && what.equals("jobs")) {
            return find(id).map(posting -> applications.receive(request)).orElseGet(GreenhouseTwin::notFound);
        }
        if (!request.method().equals("GET")) {
            return TwinAnswer.empty(405);
        }
        return padded(
                request,
                switch (what) {
                    case "" -> Optional.of(object("name", site.employer(), "content", "<p>Welcome.</p>"));
                    case "jobs" ->
                        id.isEmpty()
                                ? Optional.of(jobs(request))
                                : find(id).map(job -> GreenhouseJob.detail(request, job));
                    case "departments" -> listed("departments", id, department(request));
                    case "offices" -> listed("offices", id, GreenhouseJob.office());
                    case "sections" -> listed("sections", id, object("id", 1, "name", "Work"));
                    default -> Optional.empty();
                });
    }

    private Map<String, @Nullable Object> jobs(TwinRequest request) {
        var jobs = live().stream()
                .map(posting -> GreenhouseJob.summary(request, posting, wants(request, "content")))
                .toList();
        return object("jobs", jobs, "meta", object("total", jobs.size()));
    }

    private Map<String, @Nullable Object> department(TwinRequest request) {
        var department = GreenhouseJob.department();
        department.put(
                "jobs",
                live().stream()
                        .map(posting -> GreenhouseJob.summary(request, posting, false))
                        .toList());
        return department;
    }

    private static Optional<Map<String, @Nullable Object>> listed(
            String name, String id, Map<String, @Nullable Object> only) {
        if (id.isEmpty()) {
            return Optional.of(object(name, List.of(only)));
        }
        return Optional.of(only).filter(one -> String.valueOf(one.get("id")).equals(id));
    }

    /** As a call of a function where the request names one. */
    private static TwinAnswer padded(TwinRequest request, Optional<Map<String, @Nullable Object>> content) {
        if (content.isEmpty()) {
            return notFound();
        }
        var json = TwinAnswer.json(content.get());
        return request.parameter("callback")
                .map(callback -> isName(callback)
                        ? TwinAnswer.text(200, "application/javascript", callback + "(" + json.text() + ")")
                        : TwinAnswer.json(400, object("error", "callback is no name")))
                .orElse(json);
    }

    private static boolean isName(String callback) {
        return !callback.isEmpty()
                && callback.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    static boolean wants(TwinRequest request, String what) {
        return request.parameter(what).filter("true"::equals).isPresent();
    }

    private static TwinAnswer notFound() {
        return TwinAnswer.json(404, object("status", 404, "error", "Job not found"));
    }
}
