package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import io.rolewright.engine.similarity.Imprint;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.jobs.internal.TakingDriver;
import io.rolewright.jobs.internal.TakingDriver.Advert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/** From normalised adverts to durable text, imprint, cluster and events, among many that are known. */
final class StoreSpeed {
    private static final int WARM = 2_000;
    private static final int BATCH = 250;
    private static final int BAR = 1_500;
    /** As many as a server harvests at once. */
    private static final int SOURCES = 6;

    private static final int A_FEED = 2_000;
    private static final int SHAPES = 2_000;
    private static final int ASKED_EVERY_MILLIS = 2;

    private final int known;
    private final int stored;
    private final Result result;

    StoreSpeed(int known, int stored) {
        this.known = known;
        this.stored = stored;
        this.result = new Result("ingest-store-" + known, "ingest --signatures " + known + " --stored " + stored);
    }

    /** Measures, and keeps the result; false when a bar is missed. */
    boolean measure() {
        var adverts = adverts();
        var folder = Checkout.emptyFolder("ingest-store");
        try (var database = Postgres.start(folder)) {
            RunningServer.migrate(folder.resolve("data"), database.url());
            measure(folder, database, adverts);
        }
        return result.keep();
    }

    private void measure(Path folder, Postgres database, List<Advert> adverts) {
        try (var server = StoreServer.start(folder.resolve("data"), database.url())) {
            var driver = new TakingDriver(server);
            var imprints = adverts.stream().map(driver::imprint).toList();
            var begun = System.nanoTime();
            new KnownAdverts(database).add(known, imprints.subList(0, SHAPES));
            System.out.printf("filled in %.0f s%n", (System.nanoTime() - begun) / 1e9);
            result.atMost(10, "loading %,d signatures".formatted(known), driver.load() / 1e9, "s");
            store(driver, database, adverts, imprints);
            ask(driver, imprints);
            new Floor(database, BATCH).measure(result);
        }
    }

    private void store(TakingDriver driver, Postgres database, List<Advert> adverts, List<Imprint> imprints) {
        each(adverts.subList(0, WARM), driver.open("warm")::take);
        var isDone = new AtomicBoolean();
        var times = new Histogram(3);
        var asking = Thread.ofPlatform().start(() -> {
            for (var number = 0; !isDone.get(); number++) {
                times.recordValue(
                        driver.ask(imprints.get(number % imprints.size()).signature()));
                LockSupport.parkNanos(ASKED_EVERY_MILLIS * 1_000_000L);
            }
        });
        var middle = WARM + stored / 2;
        store(driver, database, adverts.subList(WARM, middle), 1);
        store(driver, database, adverts.subList(middle, WARM + stored), SOURCES);
        isDone.set(true);
        join(asking);
        tell("asking the index while adverts are stored", times);
    }

    private void store(TakingDriver driver, Postgres database, List<Advert> adverts, int sources) {
        var own = ProcessorTime.own();
        var ofDatabase = ProcessorTime.of(database.first());
        var part = adverts.size() / sources;
        var before = jobs(database);
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < sources; number++) {
                var source = driver.open(sources + "-" + number);
                var listed = adverts.subList(number * part, (number + 1) * part);
                threads.submit(() -> each(listed, source::take));
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var stored = (double) part * sources;
        if (jobs(database) - before != part * sources) {
            throw new IllegalStateException(jobs(database) - before + " jobs were stored, not " + part * sources);
        }
        var what = sources + (sources == 1 ? " source" : " sources at once") + ", batches of " + BATCH;
        if (sources == 1) {
            result.add(what, stored / seconds, "adverts a second");
        } else {
            result.atLeast(BAR, what, stored / seconds, "adverts a second");
        }
        var theirs = ProcessorTime.of(database.first()).minus(ofDatabase).toMillis();
        var ours = ProcessorTime.own().minus(own).toMillis();
        result.add(what + ": the server", ours / stored, "CPU-ms an advert");
        result.add(what + ": PostgreSQL", theirs / stored, "CPU-ms an advert");
    }

    private static long jobs(Postgres database) {
        return database.count("select count(*) from jobs.finding");
    }

    private void ask(TakingDriver driver, List<Imprint> imprints) {
        var times = new Histogram(3);
        imprints.forEach(imprint -> times.recordValue(driver.ask(imprint.signature())));
        tell("asking the index alone", times);
    }

    private void tell(String what, Histogram times) {
        result.add(what + ", p50", times.getValueAtPercentile(50) / 1e6, "ms");
        result.atMost(2, what + ", p99", times.getValueAtPercentile(99) / 1e6, "ms");
    }

    private static void each(List<Advert> adverts, Consumer<List<Advert>> take) {
        for (var from = 0; from < adverts.size(); from += BATCH) {
            take.accept(adverts.subList(from, Math.min(adverts.size(), from + BATCH)));
        }
    }

    /** What feeds of several worlds say, as our reader reads it; some are found in two worlds' feeds. */
    private List<Advert> adverts() {
        var adverts = new ArrayList<Advert>();
        for (var seed = 1; adverts.size() < stored + WARM; seed++) {
            var settings = TwinSettings.usual()
                    .withSeed(seed)
                    .withSites(List.of(Site.XML, Site.RSS))
                    .withAdverts(A_FEED)
                    .withoutLimits();
            try (var twins = Twins.start(settings)) {
                for (var feed : List.of("xml", "rss")) {
                    var start = twins.twin(feed).account().getOrDefault("start", "/");
                    adverts.addAll(TakingDriver.read(seed + feed, got(twins.address(feed) + start)));
                }
            }
        }
        return List.copyOf(adverts.subList(0, stored + WARM));
    }

    private static String got(String address) {
        try (var body = URI.create(address).toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
