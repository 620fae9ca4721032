package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed what a client owes.
 *
 * @param day on which it counts
 * @param kind what it is
 * @param number of the invoice or the credit note; absent where there is none
 * @param amount by how much it raised what is owed; below zero when it lowered it
 * @param balance what was owed then; below zero when we owed it
 */
public record StatementLine(
        LocalDate day, StatementKind kind, @Nullable String number, Money amount, Money balance) {}
