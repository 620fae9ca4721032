package io.rolewright.integrations.twins.boards;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a board holds at a moment.
 *
 * @param live the adverts that seekers can see
 * @param created how many adverts were ever created for each key of ours: more than one is a second advert
 * @param charges what was charged, in the order of charging
 */
public record BoardState(List<LiveAdvert> live, Map<String, Integer> created, List<Charge> charges) {
    /**
     * An advert that can be seen.
     *
     * @param id the board's own
     * @param key what the publisher knows it by
     * @param until when the board takes it down by itself, far away where it does not
     */
    public record LiveAdvert(String id, String key, String title, Instant since, Instant until) {}

    /**
     * Money for an advert.
     *
     * @param amount in hundredths of the currency
     * @param currency ISO 4217
     */
    public record Charge(String key, String product, long amount, String currency) {}

    /** What was charged in all, in hundredths. */
    public long charged() {
        return charges.stream().mapToLong(Charge::amount).sum();
    }
}
