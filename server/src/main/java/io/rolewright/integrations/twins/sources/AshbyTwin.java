package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Advert;
import io.rolewright.integrations.twins.world.Contract;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Place;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.WorkMode;
import io.rolewright.integrations.twins.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public job board of Ashby, with one board. It also tells of a job that is not listed, which nobody may take. */
public final class AshbyTwin extends Source {
    private static final String BOARD = "Indigo";
    private static final String ROOT = "/posting-api/job-board/";
    private static final String UNLISTED = "00000000-0000-4000-8000-000000000000";

    public AshbyTwin(World world) {
        super(world, Site.ASHBY);
    }

    @Override
    public String start() {
        return ROOT + BOARD + "?includeCompensation=true";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("start", start(), "board", BOARD);
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        var parts = request.path().split("/", -1);
        if (parts.length == 3 && parts[1].equals(BOARD)) {
            return page(find(parts[2]));
        }
        if (!request.method().equals("GET") || !request.path().equals(ROOT + BOARD)) {
            return TwinAnswer.text(404, "text/plain; charset=utf-8", "Not Found");
        }
        var jobs = new ArrayList<Map<String, @Nullable Object>>();
        live().forEach(posting -> jobs.add(job(request, posting, posting.id(), true)));
        live().stream().findFirst().ifPresent(posting -> jobs.add(job(request, posting, UNLISTED, false)));
        return TwinAnswer.json(object("apiVersion", "1", "jobs", jobs));
    }

    private static Map<String, @Nullable Object> job(
            TwinRequest request, Posting posting, String id, boolean isListed) {
        var advert = posting.advert();
        var url = request.base() + "/" + BOARD + "/" + id;
        var job = object(
                "id", id,
                "title", advert.title(),
                "department", "Work",
                "team", advert.trade(),
                "employmentType", employment(advert.contract()),
                "location", advert.place().city(),
                "secondaryLocations", List.of(),
                "address", address(advert.place()),
                "isRemote", advert.mode() == WorkMode.REMOTE,
                "workplaceType", workplace(advert.mode()),
                "publishedAt", advert.posted() + "T00:00:00.000+00:00",
                "isListed", isListed,
                "jobUrl", url,
                "applyUrl", url + "/application",
                "descriptionHtml", advert.text().html(),
                "descriptionPlain", advert.text().plain());
        if (request.parameter("includeCompensation").filter("true"::equals).isPresent()) {
            job.put("shouldDisplayCompensationOnJobPostings", advert.statedPay().isPresent());
            job.put("compensation", compensation(advert));
        }
        return job;
    }

    private static Map<String, @Nullable Object> address(Place place) {
        return object(
                "postalAddress",
                object(
                        "addressLocality", place.city(),
                        "addressRegion", place.region(),
                        "addressCountry", place.country()));
    }

    private static Map<String, @Nullable Object> compensation(Advert advert) {
        var tiers = advert.statedPay().map(AshbyTwin::tier).stream().toList();
        var summary = advert.statedPay().map(AshbyTwin::summary).orElse(null);
        return object(
                "compensationTierSummary",
                summary,
                "scrapeableCompensationSalarySummary",
                summary == null ? null : summary.replace('–', '-'),
                "compensationTiers",
                tiers,
                "summaryComponents",
                advert.statedPay().map(AshbyTwin::component).stream().toList());
    }

    private static Map<String, @Nullable Object> tier(Pay pay) {
        return object("id", "tier-1", "title", "", "tierSummary", summary(pay), "components", List.of(component(pay)));
    }

    private static Map<String, @Nullable Object> component(Pay pay) {
        return object(
                "compensationType", "Salary",
                "interval", "1 " + pay.interval().name(),
                "currencyCode", pay.currency(),
                "minValue", pay.least(),
                "maxValue", pay.most());
    }

    private static String summary(Pay pay) {
        return pay.interval() == Pay.Interval.YEAR
                ? String.format(Locale.ROOT, "$%dK – $%dK", pay.least() / 1000, pay.most() / 1000)
                : String.format(Locale.ROOT, "$%d – $%d per hour", pay.least(), pay.most());
    }

    private static String employment(Contract contract) {
        return switch (contract) {
            case FULL_TIME -> "FullTime";
            case PART_TIME -> "PartTime";
            case CONTRACTOR -> "Contract";
            case TEMPORARY -> "Temporary";
            case INTERN -> "Intern";
        };
    }

    private static String workplace(WorkMode mode) {
        return switch (mode) {
            case ON_SITE -> "OnSite";
            case HYBRID -> "Hybrid";
            case REMOTE -> "Remote";
        };
    }
}
