package io.rolewright.integrations.twins;

import io.rolewright.integrations.twins.world.Site;
import java.time.Duration;
import java.util.List;

/**
 * How a set of twins is made.
 *
 * @param seed of the world and of faults that strike by chance
 * @param adverts how many postings there are at the beginning, over all sites
 * @param sites where they are; other sources exist too, and are empty
 * @param isLimited whether sources refuse more requests a second than the real ones take; off for runs that measure a reader
 * @param delay how long boards take to do what they accepted
 * @param indeedBudget how many jobs Indeed takes a minute
 */
public record TwinSettings(
        long seed, int adverts, List<Site> sites, boolean isLimited, Duration delay, int indeedBudget) {
    public TwinSettings {
        sites = List.copyOf(sites);
    }

    /** All sites, limits as real ones have them, and boards that take two seconds. */
    public static TwinSettings usual() {
        return new TwinSettings(1, 280, List.of(Site.values()), true, Duration.ofSeconds(2), 1000);
    }

    public TwinSettings withSeed(long other) {
        return new TwinSettings(other, adverts, sites, isLimited, delay, indeedBudget);
    }

    public TwinSettings withAdverts(int count) {
        return new TwinSettings(seed, count, sites, isLimited, delay, indeedBudget);
    }

    public TwinSettings withSites(List<Site> others) {
        return new TwinSettings(seed, adverts, others, isLimited, delay, indeedBudget);
    }

    public TwinSettings withoutLimits() {
        return new TwinSettings(seed, adverts, sites, false, delay, indeedBudget);
    }

    public TwinSettings withDelay(Duration other) {
        return new TwinSettings(seed, adverts, sites, isLimited, other, indeedBudget);
    }
}
