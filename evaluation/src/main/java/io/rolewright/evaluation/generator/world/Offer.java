package io.rolewright.evaluation.generator.world;

import java.time.LocalDate;

/**
 * The conditions of a job.
 *
 * @param remote whether it may be done from home
 * @param payFrom lowest pay in Australian dollars for one {@code payUnit}
 * @param payUnit YEAR or HOUR
 * @param employmentType a value of schema.org's employmentType, such as FULL_TIME
 * @param reference the employer's own number of the advert
 */
public record Offer(
        Place place,
        boolean remote,
        int payFrom,
        int payTo,
        String payUnit,
        String employmentType,
        LocalDate posted,
        LocalDate closes,
        String reference) {
    public Offer {
        if (payFrom > payTo || closes.isBefore(posted)) {
            throw new IllegalArgumentException("pay and dates run upwards");
        }
    }
}
