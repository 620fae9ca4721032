package io.rolewright.listings.internal;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be spent on each board in a month. Money counts from before the board is asked until the board refuses. */
@Component
class Budgets {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Agency agency;
    private final Map<String, Money> limits;

    Budgets(JdbcClient jdbc, Clock clock, ListingSettings settings, Agency agency) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.agency = agency;
        this.limits = settings.budgets().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> money(entry.getValue())));
    }

    private static Money money(String text) {
        var parts = text.strip().split(" +", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "rolewright.listings.budgets: write amount and currency, such as 2000.00 AUD, not " + text);
        }
        var money = new Money(parts[0], parts[1]);
        return Money.ofMinor(money.minor(), money.currency());
    }

    /**
     * Sets the price of an advert aside; false when this month's budget does not allow it. Others who spend on the board wait
     * for this transaction. Money in another currency than the budget's is never set aside.
     */
    boolean reserve(Kept row) {
        if (row.price().isEmpty()) {
            return true;
        }
        var price = row.price().get();
        lock(row.board());
        if (left(row.board()).filter(left -> !allows(left, price)).isPresent()) {
            return false;
        }
        jdbc.sql("""
                        insert into listings.spending (listing, board, month, amount, currency) values (?, ?, ?, ?, ?)
                        on conflict (listing) do update set month = excluded.month, amount = excluded.amount,
                            currency = excluded.currency""")
                .params(row.id().value(), row.board(), month(), price.minor(), price.currency())
                .update();
        return true;
    }

    private static boolean allows(Money left, Money price) {
        return left.currency().equals(price.currency()) && price.minor() <= left.minor();
    }

    /** Sets nothing aside any more for an advert that was not published. */
    void release(ListingId id) {
        jdbc.sql("delete from listings.spending where listing = ?")
                .param(id.value())
                .update();
    }

    /** What is left of this month's budget of a board; empty where there is no limit. */
    Optional<Money> left(String board) {
        return Optional.ofNullable(limits.get(board))
                .map(limit -> Money.ofMinor(limit.minor() - spent(board, limit.currency()), limit.currency()));
    }

    private long spent(String board, String currency) {
        return jdbc.sql("""
                        select coalesce(sum(amount), 0) from listings.spending
                        where board = ? and month = ? and currency = ?""").params(board, month(), currency).query(Long.class).single();
    }

    private LocalDate month() {
        return LocalDate.ofInstant(clock.instant(), agency.zone()).withDayOfMonth(1);
    }

    private void lock(String board) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('listings.spending ' || ?, 0))")
                .param(board)
                .query((row, number) -> number)
                .list();
    }
}
