package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.world.World;
import java.util.List;

/** Every kind of source. */
public final class Sources {
    private Sources() {}

    /**
     * One of each over a world; those whose site is not of the world are empty.
     *
     * @param isLimited whether they take no more requests a second than the real ones
     */
    public static List<Source> over(World world, boolean isLimited) {
        return List.of(
                new CompanySite(world),
                new MicrodataSite(world),
                new PlainSite(world),
                new GreenhouseTwin(world),
                new LeverTwin(world),
                new AshbyTwin(world),
                new SmartRecruitersTwin(world, isLimited),
                new WorkableTwin(world),
                new RecruiteeTwin(world),
                FeedSite.rss(world),
                FeedSite.atom(world),
                FeedSite.xml(world),
                FeedSite.csv(world),
                new LinkedInGuestTwin(world));
    }
}
