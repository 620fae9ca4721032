package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened between a client and us in one currency, and what it owes at the end.
 *
 * @param clientId whose
 * @param seller who we are
 * @param buyer who the client is
 * @param from its first day
 * @param to its last day
 * @param opening what was owed when the first day began; below zero when we owed it
 * @param lines what happened, in its order
 * @param closing what is owed when the last day ends; below zero when we owe it
 * @param ages how late what is open is on the last day
 */
public record Statement(
        ClientId clientId,
        Seller seller,
        Party buyer,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<StatementLine> lines,
        Money closing,
        StatementAges ages) {
    public Statement {
        lines = List.copyOf(lines);
    }

    /** ISO 4217; of every amount on it. */
    public String currency() {
        return closing.currency();
    }
}
