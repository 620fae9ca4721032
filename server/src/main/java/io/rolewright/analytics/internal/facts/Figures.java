package io.rolewright.analytics.internal.facts;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.events.Envelope;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Everything that figures are read from. */
@Component
class Figures {
    /** All tables, none of which refers to another. */
    static final String[] TABLES = {
        "analytics.job",
        "analytics.application",
        "analytics.stay",
        "analytics.submission",
        "analytics.interview",
        "analytics.offer",
        "analytics.placement",
        "analytics.listing",
        "analytics.resume",
        "analytics.verdict",
        "analytics.invoice",
        "analytics.credit_note",
        "analytics.invoice_step",
        "analytics.invoice_state",
        "analytics.expense",
        "analytics.daily"
    };

    private final List<Rows> rows;
    private final JdbcClient jdbc;
    private final ObjectReader reader;
    private final ZoneId zone;

    Figures(JdbcClient jdbc, JsonMapper json, Agency agency) {
        this.rows = List.of(
                new JobRows(jdbc),
                new ApplicationRows(jdbc),
                new HiringRows(jdbc),
                new PlacementRows(jdbc),
                new PlacementTimes(jdbc),
                new ListingRows(jdbc),
                new ResumeRows(jdbc),
                new VerdictRows(jdbc),
                new InvoiceRows(jdbc),
                new ExpenseRows(jdbc));
        this.jdbc = jdbc;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.zone = agency.zone();
    }

    /** Takes facts as they come; in one transaction, the sums last. */
    void take(List<Envelope> facts) {
        var batch = new Batch(facts, reader, zone);
        var sums = new Sums();
        rows.forEach(some -> some.take(batch, sums));
        sums.write(jdbc);
    }

    void clear() {
        jdbc.sql("truncate " + String.join(", ", TABLES)).update();
    }
}
