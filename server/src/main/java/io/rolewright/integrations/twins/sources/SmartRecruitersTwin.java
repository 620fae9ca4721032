package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.RateLimit;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.AdvertText;
import io.rolewright.integrations.twins.world.Contract;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.WorkMode;
import io.rolewright.integrations.twins.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The Posting API of SmartRecruiters, with one company: 10 requests a second and 8 at once. */
public final class SmartRecruitersTwin extends Source {
    private static final String COMPANY = "Granite";
    private static final String ROOT = "/v1/companies/" + COMPANY + "/postings";
    private static final int MAX_PAGE = 100;
    private static final int PER_SECOND = 10;
    private static final int AT_ONCE = 8;

    private final RateLimit limit;
    private final boolean isLimited;
    private final AtomicInteger running = new AtomicInteger();

    /** @param isLimited false for runs that measure the speed of a reader, and not its patience */
    public SmartRecruitersTwin(World world, boolean isLimited) {
        super(world, Site.SMARTRECRUITERS);
        this.isLimited = isLimited;
        this.limit = isLimited ? RateLimit.perSecond(PER_SECOND) : RateLimit.none();
    }

    @Override
    public String start() {
        return ROOT;
    }

    @Override
    public Map<String, String> account() {
        return Map.of("start", start(), "company", COMPANY);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var now = running.incrementAndGet();
        try {
            var refused = (isLimited && now > AT_ONCE) || !limit.take();
            return limited(refused ? error(429, "Too many requests") : found(request), now);
        } finally {
            running.decrementAndGet();
        }
    }

    private TwinAnswer limited(TwinAnswer answer, int now) {
        return answer.with("X-RateLimit-Limit", String.valueOf(PER_SECOND))
                .with("X-RateLimit-Remaining", String.valueOf(Math.clamp(limit.left(), 0, PER_SECOND)))
                .with("X-RateLimit-Concurrent-Limit", String.valueOf(AT_ONCE))
                .with("X-RateLimit-Concurrent-Remaining", String.valueOf(Math.max(0, AT_ONCE - now)));
    }

    private TwinAnswer found(TwinRequest request) {
        if (request.path().equals(ROOT)) {
            return list(request);
        }
        if (!request.path().startsWith(ROOT + "/")) {
            return error(404, "Not found");
        }
        return find(request.path().substring(ROOT.length() + 1))
                .map(posting -> TwinAnswer.json(detail(request, posting)))
                .orElseGet(() -> error(404, "Posting not found"));
    }

    private TwinAnswer list(TwinRequest request) {
        var offset = request.number("offset", 0);
        var limitAsked = request.number("limit", MAX_PAGE / 10);
        if (limitAsked < 1 || limitAsked > MAX_PAGE) {
            return error(400, "limit must be between 1 and " + MAX_PAGE);
        }
        var all = live().stream()
                .filter(posting -> isWanted(request, posting.advert()))
                .toList();
        var page = all.stream()
                .skip(offset)
                .limit(request.has(Quirk.EMPTY_PAGE) ? 0 : limitAsked)
                .map(posting -> summary(request, posting))
                .toList();
        var total = request.has(Quirk.TOTAL_DRIFT) ? all.size() + 3 + offset / limitAsked : all.size();
        return TwinAnswer.json(object("offset", offset, "limit", limitAsked, "totalFound", total, "content", page));
    }

    private static boolean isWanted(TwinRequest request, Advert advert) {
        return request.parameter("q")
                        .map(word -> advert.title().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                        .orElse(true)
                && request.parameter("country")
                        .map(advert.place().countryCode()::equalsIgnoreCase)
                        .orElse(true)
                && request.parameter("city")
                        .map(advert.place().city()::equalsIgnoreCase)
                        .orElse(true);
    }

    private static Map<String, @Nullable Object> summary(TwinRequest request, Posting posting) {
        var advert = posting.advert();
        return object(
                "id", posting.id(),
                "name", advert.title(),
                "uuid", "0-" + posting.id(),
                "jobAdId", "ad-" + posting.number(),
                "defaultJobAd", true,
                "refNumber", advert.reference(),
                "company", object("identifier", COMPANY, "name", posting.site().employer()),
                "releasedDate", advert.posted() + "T00:00:00.000Z",
                "location", location(advert),
                "industry", object("id", "any", "label", "Any"),
                "department",
                        posting.number() % 3 == 0 ? object() : object("id", advert.trade(), "label", advert.trade()),
                "function", object("id", advert.trade(), "label", advert.trade()),
                "typeOfEmployment", employment(advert.contract()),
                "experienceLevel",
                        object(
                                "id", advert.level().name().toLowerCase(Locale.ROOT),
                                "label", advert.level().name()),
                "customField", List.of(),
                "ref", request.base() + ROOT + "/" + posting.id());
    }

    private static Map<String, @Nullable Object> location(Advert advert) {
        var place = advert.place();
        return object(
                "city",
                place.city(),
                "region",
                place.region(),
                "country",
                place.countryCode().toLowerCase(Locale.ROOT),
                "address",
                "",
                "postalCode",
                place.postalCode(),
                "remote",
                advert.mode() == WorkMode.REMOTE,
                "hybrid",
                advert.mode() == WorkMode.HYBRID,
                "latitude",
                "",
                "longitude",
                "",
                "fullLocation",
                Page.place(advert));
    }

    private static Map<String, @Nullable Object> detail(TwinRequest request, Posting posting) {
        var detail = summary(request, posting);
        var url = request.base() + "/" + COMPANY + "/" + posting.id();
        detail.put("postingUrl", url);
        detail.put("applyUrl", url + "?oga=true");
        var sections = posting.advert().text().sections();
        detail.put(
                "jobAd",
                object(
                        "sections",
                        object(
                                "companyDescription", section("Company Description", sections.subList(0, 1)),
                                "jobDescription", section("Job Description", sections.subList(1, 2)),
                                "qualifications", section("Qualifications", sections.subList(2, 3)),
                                "additionalInformation",
                                        section("Additional Information", sections.subList(3, sections.size())))));
        return detail;
    }

    private static Map<String, @Nullable Object> section(String title, List<AdvertText.Section> sections) {
        return object("title", title, "text", new AdvertText(sections).html());
    }

    private static Map<String, @Nullable Object> employment(Contract contract) {
        return switch (contract) {
            case FULL_TIME -> object("id", "permanent", "label", "Full-time");
            case PART_TIME -> object("id", "part_time", "label", "Part-time");
            case CONTRACTOR -> object("id", "contract", "label", "Contract");
            case TEMPORARY -> object("id", "temporary", "label", "Temporary");
            case INTERN -> object("id", "intern", "label", "Intern");
        };
    }

    private static TwinAnswer error(int status, String message) {
        return TwinAnswer.json(status, object("message", message, "errors", List.of()));
    }
}
