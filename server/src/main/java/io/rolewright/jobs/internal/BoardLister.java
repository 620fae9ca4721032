package io.rolewright.jobs.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rolewright.engine.board.BoardPage;
import io.rolewright.integrations.Fetch;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import java.net.URLEncoder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists the jobs of boards that answer programs: page by page, and entry by entry where a list says too little. */
@Component
class BoardLister implements Lister {
    private static final int PAGE = 100;
    private static final Map<SourceKind, String> ADDRESSES = Map.of(
            SourceKind.GREENHOUSE, "https://boards-api.greenhouse.io/v1/boards/{}",
            SourceKind.LEVER, "https://api.lever.co/v0/postings/{}",
            SourceKind.ASHBY, "https://api.ashbyhq.com/posting-api/job-board/{}",
            SourceKind.SMARTRECRUITERS, "https://api.smartrecruiters.com/v1/companies/{}",
            SourceKind.WORKABLE, "https://apply.workable.com/api/v3/accounts/{}",
            SourceKind.RECRUITEE, "https://{}.recruitee.com");

    private final Web web;
    private final BoardEntries entries;
    private final SourceSettings settings;
    private final JsonMapper json;

    BoardLister(Web web, BoardEntries entries, SourceSettings settings, JsonMapper json) {
        this.web = web;
        this.entries = entries;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public Set<SourceKind> kinds() {
        return ADDRESSES.keySet();
    }

    @Override
    public void list(JobSource source, Basket basket) throws BrokenOffException {
        var cursors = new HashSet<String>();
        var listed = 0;
        var question = Optional.of(first(source));
        while (question.isPresent()) {
            var fetch = question.get();
            var answer = web.need(fetch);
            var text = answer.text() == null ? "" : answer.text();
            var page = entries.read(source.kind(), text);
            page.entries()
                    .forEach(entry -> basket.put(
                            entries.listed(source.kind(), fetch.url(), text, entry, where -> detail(source, where))));
            listed += page.entries().size();
            if (listed > settings.mostPages()) {
                throw new BrokenOffException("jobs.source-too-large");
            }
            question = next(source, page, listed);
            if (question.isPresent()
                    && !cursors.add(question.get().url() + question.get().body())) {
                throw new BrokenOffException("jobs.source-loops");
            }
        }
    }

    /** Where an entry says what its list leaves out. */
    private String detail(JobSource source, String where) {
        if (source.kind() == SourceKind.WORKABLE) {
            return base(source).replace("/v3/", "/v2/") + "/jobs/" + URLEncoder.encode(where, UTF_8);
        }
        var id = where.substring(where.lastIndexOf('/') + 1);
        return base(source) + "/postings/" + URLEncoder.encode(id, UTF_8);
    }

    private Fetch first(JobSource source) {
        var base = base(source);
        return switch (source.kind()) {
            case GREENHOUSE -> Fetch.agreed(base + "/jobs?content=true");
            case LEVER -> Fetch.agreed(base + "?mode=json&skip=0&limit=" + PAGE);
            case ASHBY -> Fetch.agreed(base + "?includeCompensation=true");
            case SMARTRECRUITERS -> Fetch.agreed(base + "/postings?offset=0&limit=" + PAGE);
            case WORKABLE -> question(base + "/jobs", null);
            case RECRUITEE -> Fetch.agreed(base + "/api/offers/");
            case SITE, PAGE, FEED, CSV, LINKEDIN -> throw new IllegalStateException(source.kind() + " is no board");
        };
    }

    /** What to ask next, if there is more. */
    private Optional<Fetch> next(JobSource source, BoardPage page, int listed) {
        var base = base(source);
        return switch (source.kind()) {
            case LEVER ->
                page.entries().size() < PAGE
                        ? Optional.empty()
                        : Optional.of(Fetch.agreed(base + "?mode=json&skip=" + listed + "&limit=" + PAGE));
            case SMARTRECRUITERS ->
                page.entries().isEmpty() || listed >= page.total().orElse(0L)
                        ? Optional.empty()
                        : Optional.of(Fetch.agreed(base + "/postings?offset=" + listed + "&limit=" + PAGE));
            case WORKABLE -> page.next().map(token -> question(base + "/jobs", token));
            case GREENHOUSE, ASHBY, RECRUITEE -> Optional.empty();
            case SITE, PAGE, FEED, CSV, LINKEDIN -> throw new IllegalStateException(source.kind() + " is no board");
        };
    }

    private Fetch question(String url, @Nullable String token) {
        var body = json.createObjectNode().put("query", "");
        for (var filter : List.of("location", "department", "worktype", "remote")) {
            body.putArray(filter);
        }
        if (token != null) {
            body.put("token", token);
        }
        return new Fetch(url, body.toString(), null, null, Fetch.Robots.AGREED);
    }

    private String base(JobSource source) {
        var kind = source.kind().name().toLowerCase(Locale.ROOT);
        var address = settings.boards().getOrDefault(kind, String.valueOf(ADDRESSES.get(source.kind())));
        return address.replace("{}", URLEncoder.encode(source.address(), UTF_8));
    }
}
