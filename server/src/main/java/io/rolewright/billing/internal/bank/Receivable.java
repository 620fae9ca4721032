package io.rolewright.billing.internal.bank;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.LocalDate;

/**
 * An invoice that a client is to pay.
 *
 * @param id names it
 * @param number as it stands on it
 * @param client who owes it
 * @param buyer the client's name, as it stands on it
 * @param open how much is to be paid
 * @param dueOn the last day on which it is paid in time
 */
record Receivable(InvoiceId id, String number, ClientId client, String buyer, Money open, LocalDate dueOn) {}
