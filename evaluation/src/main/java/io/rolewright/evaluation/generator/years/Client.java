package io.rolewright.evaluation.generator.years;

import java.util.UUID;

/**
 * A company that seeks people through the agency, and its terms.
 *
 * @param contact whom people are put forward to
 * @param currency in which it pays
 * @param taxPercent on top of an invoice
 * @param feePercent the share of a year's pay that a placement costs
 * @param paymentDays within how many days an invoice is to be paid
 * @param pay of a usual job there, in cents a year
 * @param size how many of the agency's jobs are its, beside others
 * @param liking how gladly it takes people, in logits
 * @param delay by how many days it usually pays late; below zero when early
 */
record Client(
        UUID id,
        UUID contact,
        String currency,
        int taxPercent,
        int feePercent,
        int paymentDays,
        double pay,
        double size,
        double liking,
        int delay) {
    static final int TERMS = 1;
    static final int GUARANTEE_DAYS = 90;

    /** The fee of a new placement: a share of the pay, which is told in whole hundreds. */
    Coins fee(Chance chance) {
        long hundreds = Math.round(chance.around(pay, 0.18) / 10_000);
        return new Coins(hundreds * 10_000, currency).percent(feePercent);
    }

    /** How much of the fee is given back for who worked so many days. */
    static int rebatePercent(long daysWorked) {
        if (daysWorked == 0) {
            return 100;
        }
        return daysWorked > GUARANTEE_DAYS ? 0 : daysWorked <= 30 ? 75 : daysWorked <= 60 ? 50 : 25;
    }
}
