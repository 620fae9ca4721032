package io.rolewright.billing.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Finds which invoices sum to an amount. */
class CombinationsTest {
    @Test
    void findsTheFewestThatSum() {
        assertThat(found(70, 10, 20, 30, 40)).containsExactly(30L, 40L);
        assertThat(found(60, 10, 20, 30)).containsExactly(10L, 20L, 30L);
        assertThat(found(7, 7, 3, 4)).containsExactly(3L, 4L);
    }

    @Test
    void findsNothingElse() {
        assertThat(found(5)).isEmpty();
        assertThat(found(10, 10)).isEmpty();
        assertThat(found(99, 10, 20)).isEmpty();
    }

    @Test
    void thinksOfTheFirstTwelve() {
        var many = LongStream.rangeClosed(1, 5000).map(i -> i * 1000).toArray();
        assertThat(found(23_000, many)).containsExactly(11_000L, 12_000L);
        assertThat(found(25_000_000, many)).isEmpty();
    }

    private static List<Long> found(long amount, long... open) {
        var client = new ClientId(UUID.randomUUID());
        var receivables = LongStream.of(open)
                .mapToObj(minor -> new Receivable(
                        new InvoiceId(UUID.randomUUID()),
                        "INV-1",
                        client,
                        "Harbour",
                        Money.ofMinor(minor, "JPY"),
                        LocalDate.of(2026, 3, 2)))
                .toList();
        return Combinations.summing(receivables, amount).orElse(List.of()).stream()
                .map(invoice -> invoice.open().minor())
                .toList();
    }
}
