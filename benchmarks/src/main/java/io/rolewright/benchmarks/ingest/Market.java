package io.rolewright.benchmarks.ingest;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.BodyFaults;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.world.Posting;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Twins of up to twelve sites over one world, and how a server finds them. */
final class Market implements AutoCloseable {
    private static final List<Site> SITES = List.of(
            Site.COMPANY,
            Site.MICRODATA,
            Site.PLAIN,
            Site.GREENHOUSE,
            Site.LEVER,
            Site.ASHBY,
            Site.SMARTRECRUITERS,
            Site.WORKABLE,
            Site.RECRUITEE,
            Site.RSS,
            Site.XML,
            Site.CSV);
    private static final List<Site> WEB = List.of(Site.COMPANY, Site.MICRODATA, Site.PLAIN);
    private static final Duration SLOW = Duration.ofNanos(200_000);
    private static final Duration FOR_EVER = Duration.ofMillis(500);
    private static final long BOMB = 1L << 28;

    private final Twins twins;
    private final List<Spoilt> spoilt = new ArrayList<>();

    Market(long seed, int sites, int adverts) {
        twins = Twins.start(TwinSettings.usual()
                .withSeed(seed)
                .withSites(SITES.subList(0, sites))
                .withAdverts(adverts)
                .withoutLimits());
    }

    /**
     * A page from which no job can ever be read.
     *
     * @param code why, as the run must say
     */
    record Spoilt(Site site, String id, String path, String code) {}

    World world() {
        return twins.world();
    }

    List<Spoilt> spoilt() {
        return List.copyOf(spoilt);
    }

    /** Spoils some pages for good, and lets all sites fail now and then, so that whoever tries again gets through. */
    void disturb() {
        spoil();
        world().sites().forEach(this::disturb);
    }

    private void spoil() {
        var targets = world().sites().stream()
                .filter(WEB::contains)
                .map(site -> world().live(site).iterator())
                .toList();
        var kinds = new LinkedHashMap<Fault, String>();
        kinds.put(BodyFaults.gzipBomb(BOMB), "integrations.page-too-large");
        kinds.put(Faults.redirectTo("http://169.254.169.254/latest/meta-data/"), "integrations.address-inner");
        kinds.put(BodyFaults.drip(FOR_EVER), "integrations.host-slow");
        // It says that it is packed by gzip, and is not.
        kinds.put(BodyFaults.endless(), "integrations.host-unreachable");
        kinds.put(Faults.redirectLoop(), "integrations.redirects");
        kinds.put(Faults.status(403), "integrations.page-denied");
        var number = 0;
        for (var kind : kinds.entrySet()) {
            spoil(targets.get(number++ % targets.size()), kind.getKey(), kind.getValue());
        }
    }

    private void spoil(Iterator<Posting> pages, Fault fault, String code) {
        var posting = pages.next();
        var path = "/jobs/" + posting.slug();
        twins.twin(name(posting.site())).faults().add(FaultRule.on(path, fault));
        spoilt.add(new Spoilt(posting.site(), posting.id(), path, code));
    }

    private void disturb(Site site) {
        var faults = twins.twin(name(site)).faults();
        faults.add(FaultRule.on("*", Faults.reset()).call(2));
        faults.add(FaultRule.on("*", BodyFaults.truncated()).call(4));
        faults.add(FaultRule.on("*", Faults.status(500)).perTarget(1).withProbability(0.05));
        faults.add(FaultRule.on("*", Faults.reset()).perTarget(1).withProbability(0.03));
        faults.add(FaultRule.on("*", Faults.status(429, "0")).perTarget(1).withProbability(0.03));
        faults.add(FaultRule.on("*", BodyFaults.truncated()).perTarget(1).withProbability(0.03));
        if (WEB.contains(site)) {
            faults.add(
                    FaultRule.on("/jobs/*", BodyFaults.drip(SLOW)).perTarget(1).withProbability(0.005));
        }
    }

    /** Settings by which a server asks these sites and no others, as fast as they answer. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<>(twins.settings());
        settings.put("rolewright.integrations.web.inner-hosts", "localhost,127.0.0.1");
        settings.put("rolewright.integrations.web.pace", "1000");
        settings.put("rolewright.integrations.web.concurrency", "8");
        settings.put("rolewright.integrations.web.time", "6s");
        settings.put("rolewright.integrations.web.backoff", "10ms");
        settings.put("rolewright.integrations.web.rest", "100ms");
        settings.put("rolewright.jobs.sources.passes", "2");
        return settings;
    }

    /** How a site is named as a source. */
    Map<String, String> source(Site site) {
        var account = twins.twin(name(site)).account();
        var start = twins.address(name(site)) + account.getOrDefault("start", "/");
        return switch (site) {
            case COMPANY, MICRODATA, PLAIN -> source(site, "SITE", start);
            case RSS, ATOM, XML -> source(site, "FEED", start);
            case CSV -> source(site, "CSV", start);
            case GREENHOUSE, ASHBY -> source(site, site.name(), account.get("board"));
            case LEVER -> source(site, site.name(), account.get("site"));
            case SMARTRECRUITERS -> source(site, site.name(), account.get("company"));
            case WORKABLE -> source(site, site.name(), account.get("account"));
            case RECRUITEE -> source(site, site.name(), "linden");
            case LINKEDIN -> throw new IllegalArgumentException("not asked");
        };
    }

    private static Map<String, String> source(Site site, String kind, @Nullable String address) {
        return Map.of("name", site.slug(), "kind", kind, "address", Objects.requireNonNull(address));
    }

    private static String name(Site site) {
        return site.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        twins.close();
    }
}
