package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The careers pages of Workable behind the scenes: version 3 of its public API, and the older widget. */
public final class WorkableTwin extends Source {
    static final String ACCOUNT = "copper-kitchens";
    private static final String WIDGET = "/api/v1/widget/accounts/" + ACCOUNT;
    private static final String JOBS = "/api/v3/accounts/" + ACCOUNT + "/jobs";
    private static final String JOBS_BEFORE = "/api/v2/accounts/" + ACCOUNT + "/jobs";
    private static final int PAGE = 10;

    public WorkableTwin(World world) {
        super(world, Site.WORKABLE);
    }

    @Override
    public String start() {
        return JOBS;
    }

    @Override
    public Map<String, String> account() {
        return Map.of("start", start(), "account", ACCOUNT);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var path = request.path();
        if (path.equals(WIDGET)) {
            return TwinAnswer.json(widget(request));
        }
        if (path.equals(JOBS)) {
            return request.method().equals("POST") ? list(request) : TwinAnswer.empty(404);
        }
        if (path.startsWith(JOBS + "/") || path.startsWith(JOBS_BEFORE + "/")) {
            return find(path.substring(JOBS.length() + 1))
                    .map(posting -> TwinAnswer.json(WorkableJob.detail(posting)))
                    .orElseGet(WorkableTwin::notFound);
        }
        if (path.startsWith("/" + ACCOUNT + "/j/")) {
            return page(
                    find(path.substring(ACCOUNT.length() + "/j/".length() + 1).replace("/", "")));
        }
        return notFound();
    }

    private TwinAnswer list(TwinRequest request) {
        var told = request.json();
        var from = place(told.path("token").asString(""));
        if (!told.isObject() || from.isEmpty()) {
            return TwinAnswer.json(400, object("error", "Bad request"));
        }
        var query = told.path("query").asString("").toLowerCase(Locale.ROOT);
        var all = live().stream()
                .filter(posting ->
                        posting.advert().title().toLowerCase(Locale.ROOT).contains(query))
                .toList();
        var start = Math.min(from.getAsInt(), all.size());
        var end = Math.min(start + PAGE, all.size());
        var page = request.has(Quirk.EMPTY_PAGE) ? List.<Posting>of() : all.subList(start, end);
        var answer = object(
                "total",
                all.size(),
                "results",
                page.stream().map(WorkableJob::summary).toList());
        if (end < all.size()) {
            answer.put("nextPage", token(request.has(Quirk.REPEATED_TOKEN) ? start : end));
        }
        return TwinAnswer.json(answer);
    }

    private static String token(int place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("after:" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static OptionalInt place(String token) {
        if (token.isEmpty()) {
            return OptionalInt.of(0);
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return OptionalInt.of(Integer.parseInt(text.substring("after:".length())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return OptionalInt.empty();
        }
    }

    private Map<String, @Nullable Object> widget(TwinRequest request) {
        var withText = request.parameter("details").filter("true"::equals).isPresent();
        var shown = request.has(Quirk.EMPTY_PAGE) ? List.<Posting>of() : live();
        return object(
                "name", site.employer(),
                "description", "<p>Welcome.</p>",
                "jobs",
                        shown.stream()
                                .map(posting -> WorkableJob.row(request, posting, withText))
                                .toList());
    }

    private static TwinAnswer notFound() {
        return TwinAnswer.json(404, object("error", "Not found"));
    }
}
