package io.rolewright.jobs.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.board.BoardEntry;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists the jobs of boards that answer programs: page by page, and entry by entry where a list says too little. */
@Component
class BoardLister implements Lister {
    private static final int PAGE = 100;
    private static final int SHORTEST_WORD = 3;
    private static final Map<SourceKind, String> ADDRESSES = Map.of(
            SourceKind.GREENHOUSE, "https://boards-api.greenhouse.io/v1/boards/{}",
            SourceKind.LEVER, "https://api.lever.co/v0/postings/{}",
            SourceKind.ASHBY, "https://api.ashbyhq.com/posting-api/job-board/{}",
            SourceKind.SMARTRECRUITERS, "https://api.smartrecruiters.com/v1/companies/{}",
            SourceKind.WORKABLE, "https://apply.workable.com/api/v3/accounts/{}",
            SourceKind.RECRUITEE, "https://{}.recruitee.com",
            SourceKind.LINKEDIN, "https://www.linkedin.com/jobs-guest/jobs/api");

    /** LinkedIn refuses to show guests what is beyond. */
    private static final int MOST_FOR_GUESTS = 1000;

    private final Web web;
    private final PageJobs pages;
    private final SourceSettings settings;
    private final JsonMapper json;

    BoardLister(Web web, PageJobs pages, SourceSettings settings, JsonMapper json) {
        this.web = web;
        this.pages = pages;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public Set<SourceKind> kinds() {
        return ADDRESSES.keySet();
    }

    @Override
    public void list(JobSource source, Basket basket) throws BrokenOffException {
        if (source.kind() == SourceKind.LINKEDIN && !settings.linkedin()) {
            throw new BrokenOffException("jobs.linkedin-not-allowed");
        }
        var cursors = new HashSet<String>();
        var listed = 0;
        var question = Optional.of(first(source));
        while (question.isPresent()) {
            var fetch = question.get();
            var answer = web.need(fetch);
            var text = answer.text() == null ? "" : answer.text();
            var page = read(source, text);
            put(source, fetch.url(), text, page, basket);
            listed += page.entries().size();
            if (listed > settings.mostPages() || (source.kind() == SourceKind.LINKEDIN && listed >= MOST_FOR_GUESTS)) {
                throw new BrokenOffException("jobs.source-too-large");
            }
            question = next(source, page, listed);
            if (question.isPresent()
                    && !cursors.add(question.get().url() + question.get().body())) {
                throw new BrokenOffException("jobs.source-loops");
            }
        }
    }

    private BoardPage read(JobSource source, String text) throws BrokenOffException {
        try {
            var page = pages.page(source.kind(), text);
            if (page.findings().stream().anyMatch(finding -> finding.code().equals("board.broken"))) {
                throw new BrokenOffException("board.broken");
            }
            return page;
        } catch (UnreadablePostingException refusal) {
            throw new BrokenOffException(refusal.code());
        }
    }

    private void put(JobSource source, String url, String text, BoardPage page, Basket basket) {
        for (var entry : page.entries()) {
            if (source.kind() == SourceKind.LINKEDIN && !isSought(source, entry)) {
                continue;
            }
            var key = PageJobs.key(source.kind(), url, entry);
            var stands = entry.url().orElse(null);
            basket.put(
                    switch (entry.outcome()) {
                        case BoardEntry.Read read -> Listed.Told.job(key, stands, text, read.posting());
                        case BoardEntry.Refused refused -> Listed.Told.refused(key, stands, refused.code());
                        case BoardEntry.DetailsNeeded details -> details(source, key, stands, details.where());
                    });
        }
    }

    /** Where nothing fits a search LinkedIn shows any jobs; those whose titles have no word of the search are not taken. */
    private static boolean isSought(JobSource source, BoardEntry entry) {
        var title = title(entry).toLowerCase(Locale.ROOT);
        var words = Stream.of(source.address().toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        return title.isEmpty() || words.isEmpty() || words.stream().anyMatch(title::contains);
    }

    /** Empty when the entry has none that can be read; it is told as refused then. */
    private static String title(BoardEntry entry) {
        return switch (entry.outcome()) {
            case BoardEntry.Read read -> read.posting().title();
            case BoardEntry.DetailsNeeded details -> details.posting().title();
            case BoardEntry.Refused refused -> "";
        };
    }

    /** An entry whose words stand elsewhere. */
    private Listed details(JobSource source, String key, @Nullable String stands, String where) {
        var fetch = Fetch.agreed(detail(source, where));
        return new Listed.Linked(fetch, page -> {
            var told = pages.read(source.kind(), fetch.url(), String.valueOf(page.text()));
            return told.isEmpty()
                    ? List.of(Listed.Told.refused(key, stands, "board.other-format"))
                    : List.of(told.getFirst().under(key));
        });
    }

    private String detail(JobSource source, String where) {
        if (source.kind() == SourceKind.WORKABLE) {
            return base(source).replace("/v3/", "/v2/") + "/jobs/" + URLEncoder.encode(where, UTF_8);
        }
        if (source.kind() == SourceKind.LINKEDIN) {
            return base(source) + "/jobPosting/" + guestId(where);
        }
        var id = where.substring(where.lastIndexOf('/') + 1);
        return base(source) + "/postings/" + URLEncoder.encode(id, UTF_8);
    }

    /** The digits after the last hyphen of a page's address. */
    private static String guestId(String url) {
        var path = url.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('-') + 1).replaceAll("\\D", "");
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
            case LINKEDIN -> guests(source, 0);
            case SITE, PAGE, FEED, CSV -> throw new IllegalStateException(source.kind() + " is no board");
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
            case LINKEDIN -> page.entries().isEmpty() ? Optional.empty() : Optional.of(guests(source, listed));
            case GREENHOUSE, ASHBY, RECRUITEE -> Optional.empty();
            case SITE, PAGE, FEED, CSV -> throw new IllegalStateException(source.kind() + " is no board");
        };
    }

    private Fetch guests(JobSource source, int from) {
        var words = URLEncoder.encode(source.address(), UTF_8);
        return Fetch.agreed(base(source) + "/seeMoreJobPostings/search?keywords=" + words + "&start=" + from);
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
