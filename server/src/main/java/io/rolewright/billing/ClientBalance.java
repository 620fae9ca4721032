package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How we stand with a client, in each currency by itself.
 *
 * @param clientId which
 * @param currencies those in which there was ever anything, by their codes
 */
public record ClientBalance(ClientId clientId, List<InCurrency> currencies) {
    public ClientBalance {
        currencies = List.copyOf(currencies);
    }

    /**
     * How we stand in one currency.
     *
     * @param open what is open on invoices
     * @param credit what is left of payments and credit notes
     * @param owed what the client owes: the one without the other; below zero when we owe it
     * @param oldestDueOn the last day on which the oldest open invoice was, or is, paid in time; absent when none is open
     */
    public record InCurrency(
            Money open, Money credit, Money owed, @Nullable LocalDate oldestDueOn) {}
}
