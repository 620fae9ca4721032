package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.CommissionBalance;
import io.rolewright.billing.CommissionPosting;
import io.rolewright.billing.internal.Period;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.PayoutId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was earned of placements, and owed back, as rows. */
@Component
class Postings {
    private final JdbcClient jdbc;
    private final Ids ids;

    Postings(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * Adds one; the caller holds the agreement.
     *
     * @return its number among those of its colleague
     */
    int add(PlacementId placement, UserId colleague, Money amount, LocalDate day) {
        return jdbc.sql("""
                        insert into billing.commission_posting (id, placement, colleague, number, currency, amount, posted_on)
                        select ?, ?, ?, count(*) + 1, ?, ?, ? from billing.commission_posting
                        where placement = ? and colleague = ? returning number""")
                .params(ids.next(), placement.value(), colleague.value())
                .params(amount.currency(), amount.minor(), day)
                .params(placement.value(), colleague.value())
                .query(Integer.class)
                .single();
    }

    /** What each colleague has earned of a placement in each currency. */
    List<CommissionBalance> balances(PlacementId placement) {
        return jdbc.sql("""
                        select colleague, currency, sum(amount) as earned,
                            coalesce(sum(amount) filter (where payout is not null), 0) as paid
                        from billing.commission_posting where placement = ?
                        group by colleague, currency order by colleague, currency""").param(placement.value()).query(Postings::balance).list();
    }

    private static CommissionBalance balance(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        return new CommissionBalance(
                new UserId(row.getObject("colleague", UUID.class)),
                Money.ofMinor(row.getLong("earned"), currency),
                Money.ofMinor(row.getLong("paid"), currency));
    }

    /** An unpaid posting. */
    record Unpaid(UUID id, Money amount) {}

    /** What somebody is owed up to a day, and owes back; nobody else pays it until the transaction ends. */
    List<Unpaid> unpaid(UserId colleague, String currency, LocalDate day) {
        return jdbc.sql("""
                        select id, amount from billing.commission_posting
                        where colleague = ? and currency = ? and posted_on <= ? and payout is null for update""")
                .params(colleague.value(), currency, day)
                .query((row, number) ->
                        new Unpaid(row.getObject("id", UUID.class), Money.ofMinor(row.getLong("amount"), currency)))
                .list();
    }

    void pay(List<Unpaid> unpaid, PayoutId payout) {
        jdbc.sql("update billing.commission_posting set payout = ? where id = any(?)")
                .param(payout.value())
                .param(unpaid.stream().map(Unpaid::id).toArray(UUID[]::new))
                .update();
    }

    /**
     * Which are asked for.
     *
     * @param only whose alone may be seen; absent for everybody's
     */
    record Wanted(
            List<UserId> users,
            @Nullable PlacementId placement,
            Period period,
            boolean unpaid,
            @Nullable UserId only) {}

    /** A posting, and its place in the list. */
    record Row(UUID id, CommissionPosting posting) {}

    /** Newest first, those behind one. */
    List<Row> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .anyOf("colleague", wanted.users().stream().map(UserId::value).toArray(UUID[]::new))
                .is("placement", wanted.placement())
                .is("colleague", wanted.only())
                .behind("id", behind, true);
        return jdbc.sql("select * from billing.commission_posting where posted_on between ? and ?"
                        + (wanted.unpaid() ? " and payout is null" : "")
                        + conditions.sql() + " order by id desc limit ?")
                .params(wanted.period().first(), wanted.period().last())
                .params(conditions.values())
                .param(most)
                .query(Postings::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var posting = new CommissionPosting(
                new PlacementId(row.getObject("placement", UUID.class)),
                new UserId(row.getObject("colleague", UUID.class)),
                row.getInt("number"),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getObject("posted_on", LocalDate.class),
                Optional.ofNullable(row.getObject("payout", UUID.class))
                        .map(PayoutId::new)
                        .orElse(null));
        return new Row(row.getObject("id", UUID.class), posting);
    }
}
