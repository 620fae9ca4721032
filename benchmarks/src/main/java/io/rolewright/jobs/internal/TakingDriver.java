package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.Signature;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import io.rolewright.jobs.internal.Harvests.Claim;
import io.rolewright.jobs.internal.Listed.Told;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.RunId;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores adverts by the very parts of a running server, without what comes before: no network, no page. */
public final class TakingDriver {
    private static final UserId OWNER = new UserId(new UUID(7, 7));

    private final Taking taking;
    private final DuplicateIndex index;
    private final ImprintMaking making;
    private final Sources sources;
    private final JdbcClient jdbc;
    private final Ids ids;

    /** @param server that hosts {@code jobs} */
    public TakingDriver(ApplicationContext server) {
        taking = server.getBean(Taking.class);
        index = server.getBean(DuplicateIndex.class);
        making = server.getBean(ImprintMaking.class);
        sources = server.getBean(Sources.class);
        jdbc = server.getBean(JdbcClient.class);
        ids = server.getBean(Ids.class);
    }

    /** Reads the adverts of a feed as a harvest does; the feed's name tells their keys from those of others. */
    public static List<Advert> read(String name, String feed) {
        return new PageJobs()
                .read(SourceKind.FEED, "http://127.0.0.1/", feed).stream()
                        .map(told -> new Advert(told.keptAlready().under(name + " " + told.key())))
                        .toList();
    }

    /** An advert that was read. */
    public static final class Advert {
        private final Told told;

        Advert(Told told) {
            this.told = told;
        }

        public JobPosting posting() {
            return told.posting().orElseThrow();
        }
    }

    /** Loads the index; answers nanoseconds. */
    public long load() {
        var start = System.nanoTime();
        index.catchUp();
        return System.nanoTime() - start;
    }

    /** Asks the index as storing does; answers nanoseconds. */
    public long ask(Signature signature) {
        var start = System.nanoTime();
        index.likely(signature);
        return System.nanoTime() - start;
    }

    public Imprint imprint(Advert advert) {
        return making.of(advert.posting());
    }

    /** A source whose harvest is under way. */
    public Harvesting open(String name) {
        var source = ids.next(SourceId::new);
        var run = ids.next(RunId::new);
        jdbc.sql("""
                insert into jobs.source (id, owner, name, kind, address, zone, version, added_at)
                values (?, ?, ?, 'FEED', ?, 'UTC', 1, now())""")
                .params(source.value(), OWNER.value(), name, "http://127.0.0.1/" + name)
                .update();
        jdbc.sql("insert into jobs.run (id, owner, started_at) values (?, ?, now())")
                .params(run.value(), OWNER.value())
                .update();
        jdbc.sql("""
                insert into jobs.harvest (run, source, from_raw, state, token, held_until)
                values (?, ?, false, 'RUNNING', 1, now() + interval '1 day')""").params(run.value(), source.value()).update();
        return new Harvesting(
                new Claim(run, source, 1, false), sources.find(source).orElseThrow());
    }

    /** One source that is being harvested. */
    public final class Harvesting {
        private final Claim claim;
        private final JobSource source;

        Harvesting(Claim claim, JobSource source) {
            this.claim = claim;
            this.source = source;
        }

        /** Stores a batch: one transaction with text, imprint, cluster and events. */
        public void take(List<Advert> batch) {
            List<Listed> told =
                    batch.stream().map(advert -> (Listed) advert.told).toList();
            Call.of(new Actor("user:benchmark", null, Set.of()), "0123456789abcdef0123456789abcdef")
                    .run(() -> taking.take(claim, source, told, new RawPages.Shelf()));
        }
    }
}
