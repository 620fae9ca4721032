package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Job Board API of Greenhouse, version 1, with one board. */
public final class GreenhouseTwin extends Source {
    private static final String BOARD = "kestrel";
    private static final String KEY = "greenhouse-job-board-key";
    private static final String ROOT = "/v1/boards/";
    private static final DateTimeFormatter OFFSET_TIME =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.ofHours(-5));

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
                        id.isEmpty() ? Optional.of(jobs(request)) : find(id).map(job -> detail(request, job));
                    case "departments" -> listed("departments", id, department(true, request));
                    case "offices" -> listed("offices", id, office());
                    case "sections" -> listed("sections", id, object("id", 1, "name", "Work"));
                    default -> Optional.empty();
                });
    }

    private Map<String, @Nullable Object> jobs(TwinRequest request) {
        var jobs = live().stream()
                .map(posting -> job(request, posting, wants(request, "content")))
                .toList();
        return object("jobs", jobs, "meta", object("total", jobs.size()));
    }

    private Map<String, @Nullable Object> job(TwinRequest request, Posting posting, boolean withContent) {
        var advert = posting.advert();
        var job = object(
                "absolute_url", request.base() + "/" + BOARD + "/jobs/" + posting.id(),
                "internal_job_id", posting.number() % 40 == 0 ? null : posting.number(),
                "location", object("name", advert.place().city()),
                "metadata", null,
                "id", Long.parseLong(posting.id()),
                "updated_at", time(posting.updated()),
                "requisition_id", advert.reference(),
                "title", advert.title(),
                "company_name", site.employer(),
                "first_published", time(posting.published()),
                "language", "en");
        if (withContent) {
            job.put("content", Page.escaped(advert.text().html()));
            job.put("departments", List.of(department(false, request)));
            job.put("offices", List.of(office()));
        }
        return job;
    }

    private Map<String, @Nullable Object> detail(TwinRequest request, Posting posting) {
        var detail = job(request, posting, true);
        if (wants(request, "questions")) {
            detail.put("questions", GreenhouseApplications.questions());
            detail.put("location_questions", List.of());
            detail.put("compliance", List.of());
            detail.put("demographic_questions", null);
            detail.put(
                    "data_compliance",
                    List.of(object(
                            "type", "gdpr",
                            "requires_consent", false,
                            "requires_processing_consent", false,
                            "requires_retention_consent", false,
                            "retention_period", null)));
        }
        if (wants(request, "pay_transparency")) {
            detail.put(
                    "pay_input_ranges",
                    posting.advert().statedPay().map(GreenhouseTwin::range).stream()
                            .toList());
        }
        return detail;
    }

    private static Map<String, @Nullable Object> range(Pay pay) {
        return object(
                "min_cents",
                pay.least() * 100L,
                "max_cents",
                pay.most() * 100L,
                "currency_type",
                pay.currency(),
                "title",
                pay.interval() == Pay.Interval.YEAR ? "Annual" : "Hourly",
                "blurb",
                "");
    }

    private Map<String, @Nullable Object> department(boolean withJobs, TwinRequest request) {
        var department = object("id", 1, "name", "Work", "parent_id", null, "child_ids", List.of());
        if (withJobs) {
            department.put(
                    "jobs",
                    live().stream().map(posting -> job(request, posting, false)).toList());
        }
        return department;
    }

    private static Map<String, @Nullable Object> office() {
        return object("id", 2, "name", "Head office", "location", "Sydney", "parent_id", null, "child_ids", List.of());
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

    private static boolean wants(TwinRequest request, String what) {
        return request.parameter(what).filter("true"::equals).isPresent();
    }

    private static String time(Instant instant) {
        return OFFSET_TIME.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    private static TwinAnswer notFound() {
        return TwinAnswer.json(404, object("status", 404, "error", "Job not found"));
    }
}
