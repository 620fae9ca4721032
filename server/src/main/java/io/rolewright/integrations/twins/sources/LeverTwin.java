package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Multipart;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.RateLimit;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Postings API of Lever, version 0, with one site. */
public final class LeverTwin extends Source {
    static final String ACCOUNT = "lantern";
    private static final String KEY = "lever-postings-key";
    private static final String ROOT = "/v0/postings/";
    private static final Map<String, Function<Advert, String>> FILTERS = Map.of(
            "location", advert -> advert.place().city(),
            "commitment", advert -> Page.contract(advert.contract()),
            "team", Advert::trade,
            "department", advert -> "Work",
            "level", advert -> advert.level().name());

    private final RateLimit applicationLimit = RateLimit.perSecond(2);
    private final List<Map<String, String>> applications = new CopyOnWriteArrayList<>();

    public LeverTwin(World world) {
        super(world, Site.LEVER);
    }

    @Override
    public String start() {
        return ROOT + ACCOUNT + "?mode=json";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("start", start(), "site", ACCOUNT, "apiKey", KEY);
    }

    /** What was sent by candidates. */
    public List<Map<String, String>> applications() {
        return List.copyOf(applications);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var parts = request.path().split("/", -1);
        if (parts.length == 3 && parts[1].equals(ACCOUNT)) {
            return page(find(parts[2]));
        }
        if (!request.path().startsWith(ROOT) || !parts[3].equals(ACCOUNT) || parts.length > 5) {
            return notFound();
        }
        var id = parts.length == 5 ? parts[4] : "";
        if (request.method().equals("POST")) {
            return find(id).map(posting -> apply(request)).orElseGet(LeverTwin::notFound);
        }
        return id.isEmpty()
                ? list(request)
                : find(id).map(posting -> TwinAnswer.json(LeverPosting.shown(request, posting)))
                        .orElseGet(LeverTwin::notFound);
    }

    private TwinAnswer list(TwinRequest request) {
        var wanted = live().stream()
                .filter(posting -> isWanted(request, posting.advert()))
                .skip(request.number("skip", 0))
                .limit(request.has(Quirk.EMPTY_PAGE) ? 0 : request.number("limit", Integer.MAX_VALUE))
                .toList();
        var mode = request.parameter("mode")
                .orElse(request.field("Accept").orElse("").contains("application/json") ? "json" : "html");
        if (!mode.equals("json")) {
            return TwinAnswer.html(Page.of(site.employer(), "", links(request, wanted)));
        }
        return TwinAnswer.json(
                request.parameter("group").isPresent() ? grouped(request, wanted) : all(request, wanted));
    }

    private List<Map<String, @Nullable Object>> all(TwinRequest request, List<Posting> postings) {
        return postings.stream()
                .map(posting -> LeverPosting.shown(request, posting))
                .toList();
    }

    private List<Map<String, @Nullable Object>> grouped(TwinRequest request, List<Posting> postings) {
        var by = FILTERS.getOrDefault(request.parameter("group").orElse(""), Advert::trade);
        var groups = postings.stream()
                .collect(Collectors.groupingBy(
                        posting -> by.apply(posting.advert()), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> object("title", group.getKey(), "postings", all(request, group.getValue())))
                .toList();
    }

    private static boolean isWanted(TwinRequest request, Advert advert) {
        return FILTERS.entrySet().stream().allMatch(filter -> {
            var values = request.parameters(filter.getKey());
            return values.isEmpty() || values.contains(filter.getValue().apply(advert));
        });
    }

    private static String links(TwinRequest request, List<Posting> postings) {
        return postings.stream()
                .map(posting -> Page.link(
                        LeverPosting.hosted(request, posting), posting.advert().title()))
                .collect(Collectors.joining("<br>"));
    }

    private TwinAnswer apply(TwinRequest request) {
        if (!applicationLimit.take()) {
            return refusal(429, "Too many requests");
        }
        if (request.parameter("key").filter(KEY::equals).isEmpty()) {
            return refusal(401, "Invalid API key");
        }
        var name = field(request, "name");
        var email = field(request, "email");
        if (name.isEmpty() || !email.orElse("").contains("@")) {
            return refusal(400, "name and a valid email are required");
        }
        var id = new UUID(world.touched(site).toEpochMilli(), applications.size()).toString();
        applications.add(Map.of("name", name.get(), "email", email.orElse(""), "applicationId", id));
        return TwinAnswer.json(object("ok", true, "applicationId", id));
    }

    private static Optional<String> field(TwinRequest request, String name) {
        var value = request.isOfType("multipart/")
                ? Multipart.of(request).part(name).map(Multipart.Part::text)
                : request.isOfType("application/json")
                        ? Optional.of(request.json().path(name).asString(""))
                        : request.formField(name);
        return value.filter(text -> !text.isBlank());
    }

    private static TwinAnswer refusal(int status, String error) {
        return TwinAnswer.json(status, object("ok", false, "error", error));
    }

    private static TwinAnswer notFound() {
        return refusal(404, "Document not found");
    }
}
