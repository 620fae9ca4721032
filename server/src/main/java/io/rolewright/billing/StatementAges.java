package io.rolewright.billing;

import io.rolewright.shared.Money;

/**
 * What is open on invoices, by how late it is.
 *
 * @param notDue not late yet
 * @param upTo30 1 to 30 days late
 * @param upTo60 31 to 60 days
 * @param upTo90 61 to 90 days
 * @param older more than 90 days
 */
public record StatementAges(Money notDue, Money upTo30, Money upTo60, Money upTo90, Money older) {}
