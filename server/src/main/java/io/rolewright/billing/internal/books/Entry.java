package io.rolewright.billing.internal.books;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.Id;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the agency's money, as it is to be posted. Its postings sum to zero.
 *
 * @param kind what it is about
 * @param subject of what; of a kind and a subject one entry is posted
 * @param day on which it counts
 * @param currency of all its postings
 * @param client whose; absent when it is nobody's
 * @param postings what is done to each account, in smallest coins: above zero is a debit, below a credit
 */
public record Entry(
        EntryKind kind,
        String subject,
        LocalDate day,
        String currency,
        @Nullable ClientId client,
        Map<Account, Long> postings) {

    /** Nothing yet; of a kind and a subject one entry is posted. */
    public static Entry of(EntryKind kind, Id subject, LocalDate day, String currency, @Nullable ClientId client) {
        return new Entry(kind, subject.text(), day, currency, client, Map.of());
    }

    /** The same about one part of the subject, of which there are several. */
    public Entry part(String part) {
        return new Entry(kind, subject + ":" + part, day, currency, client, postings);
    }

    /**
     * The same with a debit, or with a credit where the amount is below zero.
     *
     * @throws IllegalArgumentException when the amount is of another currency
     */
    public Entry debit(Account account, Money amount) {
        if (!amount.currency().equals(currency)) {
            throw new IllegalArgumentException(amount.currency() + " in an entry of " + currency);
        }
        var more = new LinkedHashMap<>(postings);
        more.merge(account, amount.minor(), Math::addExact);
        return new Entry(kind, subject, day, currency, client, more);
    }

    /** The same with a credit, or with a debit where the amount is below zero. */
    public Entry credit(Account account, Money amount) {
        return debit(account, amount.negated());
    }

    /** Under which it is posted once. */
    String cause() {
        return kind + ":" + subject;
    }
}
