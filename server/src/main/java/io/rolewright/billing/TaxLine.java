package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.math.BigDecimal;

/**
 * The tax of all lines that are taxed alike.
 *
 * @param category how they are taxed
 * @param rate in percent
 * @param net of them together, without tax
 * @param tax of them, worked out from their sum
 */
public record TaxLine(TaxCategory category, BigDecimal rate, Money net, Money tax) {}
