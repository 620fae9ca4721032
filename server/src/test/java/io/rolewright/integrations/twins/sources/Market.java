package io.rolewright.integrations.twins.sources;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One source over a small world of its own. */
final class Market<S extends Source> implements AutoCloseable {
    final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    final World world;
    final S source;
    final Twin twin;
    final Asking asking;

    Market(Site site, int adverts, Function<World, S> source) {
        world = new World(11, clock, List.of(site));
        world.add(adverts);
        this.source = source.apply(world);
        twin = Twin.start((Provider) this.source, clock, 3);
        asking = new Asking(twin);
    }

    List<Posting> live() {
        return world.live(source.site());
    }

    Posting first() {
        return live().getFirst();
    }

    Set<String> ids() {
        return live().stream().map(Posting::id).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        twin.close();
    }
}
