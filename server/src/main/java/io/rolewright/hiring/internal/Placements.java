package io.rolewright.hiring.internal;

import io.rolewright.hiring.Placement;
import io.rolewright.hiring.PlacementFee;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Id;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom we placed at which client, as rows. */
@Component
class Placements {
    /** All, with the rule of their fee and with who no longer works there. */
    private static final String ALL = """
            select placement.*, percent, flat, minimum, currency, payment_days, left_on, departure.reason, departure.note,
                days_worked, rebate_percent, rebate, departure.recorded_by as ended_by, departure.recorded_at as ended_at
            from hiring.placement
            join hiring.terms on terms.client = placement.client and version = terms_version
            left join hiring.departure on departure.placement = placement.id
            where true""";

    private final JdbcClient jdbc;
    private final Departures departures;

    Placements(JdbcClient jdbc, Departures departures) {
        this.jdbc = jdbc;
        this.departures = departures;
    }

    void add(Placement placement) {
        jdbc.sql("""
                        insert into hiring.placement (id, offer, application, candidate, client, job, starts_on, salary,
                            salary_currency, terms_version, base, fee, fee_currency, off_limits_until, placed_by, placed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(placement.id().value(), placement.offerId().value())
                .params(
                        placement.applicationId().value(),
                        placement.candidateId().value())
                .params(placement.clientId().value(), placement.jobId().value())
                .param(placement.startsOn())
                .params(placement.salary().minor(), placement.salary().currency())
                .param(placement.fee().termsVersion())
                .params(placement.fee().base().minor(), placement.fee().amount().minor())
                .param(placement.fee().amount().currency())
                .param(placement.offLimitsUntil())
                .params(placement.placedBy().value(), Timestamp.from(placement.placedAt()))
                .update();
    }

    Optional<Placement> find(PlacementId id) {
        return one("id", id);
    }

    /** The one to which an offer led. */
    Optional<Placement> of(OfferId offer) {
        return one("offer", offer);
    }

    private Optional<Placement> one(String column, Id id) {
        return jdbc.sql(ALL + " and placement." + column + " = ?")
                .param(id.value())
                .query(Placements::row)
                .optional()
                .map(departures::opened);
    }

    /** Which are asked for. */
    record Wanted(
            @Nullable CandidateId candidate,
            @Nullable ClientId client,
            @Nullable JobId job) {}

    /** Newest first, those behind one. */
    List<Placement> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .is("placement.candidate", wanted.candidate())
                .is("placement.client", wanted.client())
                .is("placement.job", wanted.job())
                .behind("placement.id", behind, true);
        return jdbc
                .sql(ALL + conditions.sql() + " order by placement.id desc limit ?")
                .params(conditions.values())
                .param(most)
                .query(Placements::row)
                .list()
                .stream()
                .map(departures::opened)
                .toList();
    }

    private static Departures.Row row(ResultSet row, int number) throws SQLException {
        return Departures.row(placement(row), row);
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                new PlacementId(row.getObject("id", UUID.class)),
                new OfferId(row.getObject("offer", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new ClientId(row.getObject("client", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                row.getObject("starts_on", LocalDate.class),
                Money.ofMinor(row.getLong("salary"), row.getString("salary_currency")),
                fee(row),
                row.getObject("off_limits_until", LocalDate.class),
                null,
                new UserId(row.getObject("placed_by", UUID.class)),
                row.getTimestamp("placed_at").toInstant());
    }

    private static PlacementFee fee(ResultSet row) throws SQLException {
        var currency = row.getString("fee_currency");
        return new PlacementFee(
                row.getInt("terms_version"),
                TermsVersions.fee(row),
                Money.ofMinor(row.getLong("base"), currency),
                Money.ofMinor(row.getLong("fee"), currency),
                row.getInt("payment_days"));
    }
}
