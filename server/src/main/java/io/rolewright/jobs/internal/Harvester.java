package io.rolewright.jobs.internal;

import io.rolewright.integrations.Fetched;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import io.rolewright.jobs.internal.Harvests.Claim;
import io.rolewright.jobs.internal.Listed.Linked;
import io.rolewright.jobs.internal.Listed.Same;
import io.rolewright.jobs.internal.Listed.Unread;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.Outage;
import io.rolewright.shared.ContractException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on one harvest: lists its source, gets what has to be got, and stores it batch by batch in the order of the list. */
@Component
class Harvester {
    private static final Logger log = LoggerFactory.getLogger(Harvester.class);
    /** A harvest that has ended so many processes is not tried again. */
    private static final int MOST_TRIES = 20;

    private final Sources sources;
    private final Findings findings;
    private final Taking taking;
    private final RawPages raw;
    private final Web web;
    private final SourceSettings settings;
    private final RawLister again;
    private final Map<SourceKind, Lister> listers = new EnumMap<>(SourceKind.class);

    Harvester(
            Sources sources,
            Findings findings,
            Taking taking,
            RawPages raw,
            Web web,
            SourceSettings settings,
            RawLister again,
            List<Lister> listers) {
        this.sources = sources;
        this.findings = findings;
        this.taking = taking;
        this.raw = raw;
        this.web = web;
        this.settings = settings;
        this.again = again;
        listers.forEach(lister -> lister.kinds().forEach(kind -> this.listers.put(kind, lister)));
    }

    /** @throws Harvests.LostException when somebody else has taken the harvest over */
    void work(Claim claim) {
        try {
            var source = sources.find(claim.source());
            if (source.isEmpty() || claim.token() > MOST_TRIES) {
                taking.breakOff(claim, source.isEmpty() ? "jobs.source-removed" : "jobs.harvest-broken");
                return;
            }
            work(claim, source.get());
        } catch (Harvests.LostException | Web.StoppedException end) {
            throw end;
        } catch (RuntimeException failure) {
            if (Outage.is(failure)) {
                throw failure;
            }
            log.error("the harvest of {} failed: {}", claim.source(), named(failure));
            log.debug("the failure", failure);
            taking.breakOff(claim, "jobs.harvest-broken");
        }
    }

    /** A neighbour's failure by its code, which tells more than that it was one. */
    private static String named(RuntimeException failure) {
        return failure instanceof ContractException answer
                ? answer.code() + " " + answer.problem().arguments()
                : failure.getClass().getName();
    }

    private void work(Claim claim, JobSource source) {
        var basket = new Basket(claim, source);
        try (basket) {
            if (claim.fromRaw()) {
                again.list(source, basket);
            } else {
                Objects.requireNonNull(listers.get(source.kind())).list(source, basket);
            }
            basket.empty();
            taking.finish(claim, source);
        } catch (BrokenOffException end) {
            basket.empty();
            taking.breakOff(claim, end.code());
        }
    }

    /** Takes what a source lists; while some pages are on their way, the next ones are asked for. */
    private final class Basket implements Lister.Basket, AutoCloseable {
        private final Claim claim;
        private final JobSource source;
        private final Map<String, Findings.Seen> seen;
        private final Queue<Future<List<Listed>>> under = new ArrayDeque<>();
        private final List<Listed> batch = new ArrayList<>();
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final Semaphore turns = new Semaphore(settings.concurrency());
        private final RawPages.Shelf shelf = new RawPages.Shelf();
        private final Call call = Call.current();

        Basket(Claim claim, JobSource source) {
            this.claim = claim;
            this.source = source;
            this.seen = findings.pages(source.id());
        }

        @Override
        public void put(Listed listed) {
            under.add(
                    switch (listed) {
                        case Linked link -> threads.submit(() -> call.ask(() -> got(link)));
                        default -> Futures.done(List.of(listed));
                    });
            if (under.size() > settings.concurrency() * 4) {
                take(under.remove());
            }
        }

        /** Stores what is left. */
        void empty() {
            while (!under.isEmpty()) {
                take(under.remove());
            }
            store();
        }

        private List<Listed> got(Linked link) throws InterruptedException {
            turns.acquire();
            try {
                var known = seen.get(link.fetch().url());
                var fetch = known == null ? link.fetch() : link.fetch().unless(known.etag(), known.lastModified());
                return read(link, web.get(fetch));
            } finally {
                turns.release();
            }
        }

        private List<Listed> read(Linked link, Fetched page) {
            var url = link.fetch().url();
            return switch (page.outcome()) {
                case FOUND ->
                    new ArrayList<>(link.reading().read(page).stream()
                            .map(told -> told.of(page))
                            .toList());
                case UNCHANGED -> List.of(new Same(url));
                case GONE, REFUSED -> List.of(Listed.Told.refused(url, url, Objects.requireNonNull(page.code())));
                case FAILED -> List.of(new Unread(url, Objects.requireNonNull(page.code())));
            };
        }

        private void take(Future<List<Listed>> coming) {
            batch.addAll(Futures.result(coming));
            if (batch.size() >= settings.batch()) {
                store();
            }
        }

        private void store() {
            if (!batch.isEmpty()) {
                var listed = List.copyOf(batch);
                batch.clear();
                raw.keep(listed, shelf);
                taking.take(claim, source, listed, shelf);
            }
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    /** Futures without their ceremony. */
    private static final class Futures {
        static <T> Future<T> done(T value) {
            return CompletableFuture.completedFuture(value);
        }

        static <T> T result(Future<T> coming) {
            try {
                return coming.get();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Web.StoppedException();
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failure.getCause());
            }
        }
    }
}
