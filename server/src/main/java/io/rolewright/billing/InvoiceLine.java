package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.math.BigDecimal;

/**
 * What an invoice is for.
 *
 * @param kind what this line is for
 * @param words as they stand on the invoice; they name no candidate
 * @param quantity how many
 * @param price of one, without tax; below zero where it lowers the invoice
 * @param net of all, without tax
 * @param category how it is taxed
 * @param rate of the tax, in percent
 */
public record InvoiceLine(
        LineKind kind,
        String words,
        BigDecimal quantity,
        Money price,
        Money net,
        TaxCategory category,
        BigDecimal rate) {}
