package io.rolewright.billing.internal.books;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.EntryId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Entries and what they sum to. The database refuses an entry that does not balance, one that is posted again, and any change;
 * whoever posts does so in the transaction that makes what the entry is about.
 */
@Component
public class Ledger {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Posts an entry; one that moves nothing leaves no trace.
     *
     * @throws IllegalArgumentException when its postings do not sum to zero
     * @throws org.springframework.dao.DuplicateKeyException when it is posted already
     */
    public void post(Entry entry) {
        if (entry.postings().values().stream().reduce(0L, Math::addExact) != 0) {
            throw new IllegalArgumentException("does not balance: " + entry);
        }
        if (entry.postings().values().stream().allMatch(minor -> minor == 0)) {
            return;
        }
        var id = ids.next(EntryId::new);
        jdbc.sql("""
                        insert into billing.entry (id, cause, kind, day, currency, client, posted_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), entry.cause(), entry.kind().name(), entry.day(), entry.currency())
                .param(entry.client() == null ? null : entry.client().value())
                .param(Timestamp.from(clock.instant()))
                .update();
        post(id, entry);
    }

    private void post(EntryId id, Entry entry) {
        var moved = entry.postings().entrySet().stream()
                .filter(posting -> posting.getValue() != 0)
                .toList();
        jdbc.sql("""
                        insert into billing.posting (entry, position, account, minor)
                        select ?, posting.* from unnest(?, ?, ?) as posting""")
                .param(id.value())
                .param(IntStream.rangeClosed(1, moved.size()).boxed().toArray(Integer[]::new))
                .param(moved.stream().map(posting -> posting.getKey().name()).toArray(String[]::new))
                .param(moved.stream().map(Map.Entry::getValue).toArray(Long[]::new))
                .update();
    }

    /** What an account holds in a currency, above zero for more debits than credits. */
    public Money balance(Account account, String currency) {
        var minor =
                jdbc.sql("""
                        select coalesce(sum(minor), 0) from billing.posting
                        join billing.entry on entry.id = posting.entry
                        where account = ? and currency = ?""").params(account.name(), currency).query(Long.class).single();
        return Money.ofMinor(minor, currency);
    }

    /** What a client owes in a currency: its open invoices without its credits; below zero when we owe it. */
    public Money owed(ClientId client, String currency) {
        var minor =
                jdbc.sql("""
                        select coalesce(sum(minor), 0) from billing.posting
                        join billing.entry on entry.id = posting.entry
                        where client = ? and currency = ? and account in ('RECEIVABLES', 'CLIENT_CREDITS')""").params(client.value(), currency).query(Long.class).single();
        return Money.ofMinor(minor, currency);
    }
}
