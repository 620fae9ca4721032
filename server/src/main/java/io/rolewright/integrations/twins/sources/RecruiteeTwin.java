package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Multipart;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.AdvertText;
import io.rolewright.integrations.twins.world.Contract;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.WorkMode;
import io.rolewright.integrations.twins.world.World;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The careers site API of Recruitee, for one company. */
public final class RecruiteeTwin extends Source {
    private static final long FIRST_ID = 900_000;
    private static final String OFFERS = "/api/offers";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final List<Map<String, String>> applications = new CopyOnWriteArrayList<>();

    public RecruiteeTwin(World world) {
        super(world, Site.RECRUITEE);
    }

    @Override
    public String start() {
        return OFFERS + "/";
    }

    /** What was sent by candidates. */
    public List<Map<String, String>> applications() {
        return List.copyOf(applications);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var path = request.path();
        if (path.equals(OFFERS) || path.equals(OFFERS + "/")) {
            var department = request.parameter("department");
            return TwinAnswer.json(object(
                    "offers",
                    live().stream()
                            .filter(posting -> department.isEmpty()
                                    || department.get().equals(posting.advert().trade()))
                            .map(posting -> offer(request, posting))
                            .toList()));
        }
        if (path.startsWith("/o/")) {
            return page(bySlug(path.substring("/o/".length())));
        }
        if (!path.startsWith(OFFERS + "/")) {
            return notFound();
        }
        var rest = path.substring(OFFERS.length() + 1).split("/", -1);
        return bySlug(rest[0])
                .map(posting -> rest.length == 2 && rest[1].equals("candidates")
                        ? apply(request)
                        : TwinAnswer.json(object("offer", offer(request, posting))))
                .orElseGet(RecruiteeTwin::notFound);
    }

    private Optional<Posting> bySlug(String slug) {
        return bySlug(slug, number -> String.valueOf(FIRST_ID + number));
    }

    private TwinAnswer apply(TwinRequest request) {
        var parts = Multipart.of(request);
        var name = parts.part("candidate[name]").map(Multipart.Part::text).orElse("");
        var email = parts.part("candidate[email]").map(Multipart.Part::text).orElse("");
        if (!request.method().equals("POST") || name.isBlank() || !email.contains("@")) {
            return TwinAnswer.json(422, object("error", List.of("candidate[name] and candidate[email] are required")));
        }
        applications.add(Map.of("name", name, "email", email));
        return TwinAnswer.json(201, object("candidate", object("id", applications.size(), "name", name)));
    }

    private Map<String, @Nullable Object> offer(TwinRequest request, Posting posting) {
        var advert = posting.advert();
        var place = advert.place();
        var sections = advert.text().sections();
        var url = request.base() + "/o/" + posting.slug();
        return object(
                "id", Long.parseLong(posting.id()),
                "slug", posting.slug(),
                "title", advert.title(),
                "department", advert.trade(),
                "location", place.city() + ", " + place.country(),
                "locations", List.of(object("city", place.city(), "state", place.region(), "country", place.country())),
                "city", place.city(),
                "country", place.country(),
                "country_code", place.countryCode(),
                "remote", advert.mode() == WorkMode.REMOTE,
                "hybrid", advert.mode() == WorkMode.HYBRID,
                "on_site", advert.mode() == WorkMode.ON_SITE,
                "employment_type_code", employment(advert.contract()),
                "experience_code", experience(advert),
                "education_code", null,
                "min_hours", advert.contract() == Contract.PART_TIME ? 16 : 36,
                "max_hours", advert.contract() == Contract.PART_TIME ? 28 : 40,
                "salary", salary(advert),
                "status", "published",
                "published_at", midnight(advert),
                "created_at", midnight(advert),
                "updated_at", TIME.format(posting.updated()),
                "description", new AdvertText(sections.subList(0, 2)).html(),
                "requirements", new AdvertText(sections.subList(2, sections.size())).html(),
                "tags", List.of(advert.trade()),
                "careers_url", url,
                "careers_apply_url", url + "/c/new",
                "company_name", site.employer(),
                "translations", object("en", object("title", advert.title())),
                "open_questions",
                        List.of(object(
                                "id",
                                71,
                                "kind",
                                "string",
                                "required",
                                false,
                                "position",
                                1,
                                "body",
                                "How did you hear of us?",
                                "open_question_options",
                                List.of())));
    }

    private static Map<String, @Nullable Object> salary(Advert advert) {
        var pay = advert.statedPay();
        return object(
                "min", pay.map(Pay::least).orElse(null),
                "max", pay.map(Pay::most).orElse(null),
                "period", pay.map(Page::per).orElse(null),
                "currency", pay.map(Pay::currency).orElse(null));
    }

    private static String midnight(Advert advert) {
        return TIME.format(Instant.parse(atMidnight(advert.posted())));
    }

    private static String employment(Contract contract) {
        return switch (contract) {
            case FULL_TIME -> "fulltime_permanent";
            case PART_TIME -> "parttime_permanent";
            case CONTRACTOR -> "contract";
            case TEMPORARY -> "fulltime_fixed_term";
            case INTERN -> "internship";
        };
    }

    private static String experience(Advert advert) {
        return switch (advert.level()) {
            case JUNIOR -> "entry_level";
            case REGULAR -> "mid_level";
            case SENIOR -> "experienced";
            case LEAD -> "manager";
        };
    }

    private static TwinAnswer notFound() {
        return TwinAnswer.json(404, object("error", "Not found"));
    }
}
