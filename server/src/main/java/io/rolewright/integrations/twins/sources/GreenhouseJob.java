package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.integrations.twins.world.Pay;
import io.rolewright.integrations.twins.world.Posting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job as Greenhouse shows it, its text escaped once. */
final class GreenhouseJob {
    private static final DateTimeFormatter OFFSET_TIME =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.ofHours(-5));

    private GreenhouseJob() {}

    /** A job in a list, with its text only where that was asked for. */
    static Map<String, @Nullable Object> summary(TwinRequest request, Posting posting, boolean withContent) {
        var advert = posting.advert();
        var job = object(
                "absolute_url", request.base() + "/" + GreenhouseTwin.BOARD + "/jobs/" + posting.id(),
                "internal_job_id", posting.number() % 40 == 0 ? null : posting.number(),
                "location", object("name", advert.place().city()),
                "metadata", null,
                "id", Long.parseLong(posting.id()),
                "updated_at", time(posting.updated()),
                "requisition_id", advert.reference(),
                "title", advert.title(),
                "company_name", posting.site().employer(),
                "first_published", time(posting.published()),
                "language", "en");
        if (withContent) {
            job.put("content", Page.escaped(advert.text().html()));
            job.put("departments", List.of(department()));
            job.put("offices", List.of(office()));
        }
        return job;
    }

    /** A job by itself, with what the request asks for beside it. */
    static Map<String, @Nullable Object> detail(TwinRequest request, Posting posting) {
        var detail = summary(request, posting, true);
        if (GreenhouseTwin.wants(request, "questions")) {
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
        if (GreenhouseTwin.wants(request, "pay_transparency")) {
            detail.put(
                    "pay_input_ranges",
                    posting.advert().statedPay().map(GreenhouseJob::range).stream()
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

    private static String time(Instant instant) {
        return OFFSET_TIME.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    /** The only department of the board. */
    static Map<String, @Nullable Object> department() {
        return object("id", 1, "name", "Work", "parent_id", null, "child_ids", List.of());
    }

    /** The only office of the board. */
    static Map<String, @Nullable Object> office() {
        return object("id", 2, "name", "Head office", "location", "Sydney", "parent_id", null, "child_ids", List.of());
    }
}
