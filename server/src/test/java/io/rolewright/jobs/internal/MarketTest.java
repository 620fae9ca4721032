package io.rolewright.jobs.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.world.Site;
import io.rolewright.integrations.twins.world.Snapshot;
import io.rolewright.jobs.Harvest;
import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.NewSource;
import io.rolewright.jobs.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Twelve sites that fail now and then, and change from run to run: what is found is what is true. */
@JobsTest
class MarketTest {
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

    private static final Twins TWINS =
            Twins.start(TwinSettings.usual().withSites(SITES).withAdverts(360).withoutLimits());

    @DynamicPropertySource
    static void boards(DynamicPropertyRegistry settings) {
        TWINS.settings().forEach((name, value) -> settings.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        TWINS.close();
    }

    @Autowired
    Sourcer ann;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsWhatIsTrue() {
        SITES.forEach(MarketTest::disturb);
        var world = TWINS.world();
        var sources = SITES.stream().collect(toMap(site -> site, this::source));
        var nothing = new Snapshot(Map.of(), Map.of());

        var first = world.snapshot();
        check(sources, nothing, first, Set.of());
        assertThat(clusters()).isEqualTo(truth(first));

        world.flap(12).forEach(posting -> flapped.add(posting.site().slug() + ":" + posting.id()));
        world.add(40);
        world.change(40);
        world.remove(24);
        var second = world.snapshot();
        check(sources, first, second, Set.of());

        world.settle();
        world.add(12);
        var third = world.snapshot();
        check(sources, second, third, absent(first, third));
        assertThat(clusters()).isNotEmpty();
        check(sources, third, third, Set.of());
    }

    /** One request of five fails the first time that an address is asked for. */
    private static void disturb(Site site) {
        var faults = TWINS.twin(name(site)).faults();
        faults.add(FaultRule.on("*", Faults.status(500)).perTarget(1).withProbability(0.1));
        faults.add(FaultRule.on("*", Faults.reset()).perTarget(1).withProbability(0.05));
        faults.add(FaultRule.on("*", Faults.status(429, "0")).perTarget(1).withProbability(0.05));
    }

    private void check(Map<Site, JobSource> sources, Snapshot before, Snapshot now, Set<String> gone) {
        var run = ann.harvest(sources.values().toArray(JobSource[]::new));
        for (var site : SITES) {
            var source = Objects.requireNonNull(sources.get(site));
            var harvest = run.sources().stream()
                    .filter(one -> one.sourceId().equals(source.id()))
                    .findFirst()
                    .orElseThrow();
            var truth = now.since(before, site);
            var vanished =
                    gone.stream().filter(id -> id.startsWith(site.slug() + ":")).count();
            assertThat(counts(harvest))
                    .as(site + " " + harvest.refusal())
                    .isEqualTo("%d new, %d changed, %d unchanged, %d gone, 0 refused"
                            .formatted(
                                    truth.added().size() - returned(before, site),
                                    truth.changed().size(),
                                    truth.unchanged().size() + returned(before, site),
                                    vanished));
        }
    }

    /** What had flapped is new to the snapshot, and known to whoever waits for a second absence. */
    private static long returned(Snapshot before, Site site) {
        return TWINS.world().live(site).stream()
                .filter(posting -> flapped.contains(site.slug() + ":" + posting.id()))
                .filter(posting ->
                        !before.revisions().getOrDefault(site, Map.of()).containsKey(posting.id()))
                .count();
    }

    private static final Set<String> flapped = new TreeSet<>();

    private static Set<String> absent(Snapshot first, Snapshot now) {
        return SITES.stream()
                .flatMap(site -> now.since(first, site).absent().stream().map(id -> site.slug() + ":" + id))
                .collect(Collectors.toSet());
    }

    private static String counts(Harvest harvest) {
        return "%d new, %d changed, %d unchanged, %d gone, %d refused"
                .formatted(harvest.added(), harvest.changed(), harvest.unchanged(), harvest.gone(), harvest.refused());
    }

    /** How many jobs each cluster of several has, by how many there are of such. */
    private Map<Long, Long> clusters() {
        return jdbc
                .sql("select count(*) as members from jobs.job where cluster is not null group by cluster")
                .query(Long.class)
                .list()
                .stream()
                .collect(groupingBy(members -> members, counting()));
    }

    private static Map<Long, Long> truth(Snapshot snapshot) {
        return snapshot.duplicates().stream().collect(groupingBy(postings -> (long) postings.size(), counting()));
    }

    private JobSource source(Site site) {
        var account = TWINS.twin(name(site)).account();
        var start = TWINS.address(name(site)) + account.getOrDefault("start", "/");
        return ann.source(
                switch (site) {
                    case COMPANY, MICRODATA, PLAIN -> of(site, SourceKind.SITE, start);
                    case RSS, ATOM, XML -> of(site, SourceKind.FEED, start);
                    case CSV -> of(site, SourceKind.CSV, start);
                    case GREENHOUSE, ASHBY -> of(site, kind(site), account.get("board"));
                    case LEVER -> of(site, kind(site), account.get("site"));
                    case SMARTRECRUITERS -> of(site, kind(site), account.get("company"));
                    case WORKABLE -> of(site, kind(site), account.get("account"));
                    case RECRUITEE -> of(site, kind(site), "linden");
                    case LINKEDIN -> throw new IllegalArgumentException("not asked");
                });
    }

    private static NewSource of(Site site, SourceKind kind, @Nullable String address) {
        return new NewSource(site.slug(), kind, String.valueOf(address), null, null, null);
    }

    private static SourceKind kind(Site site) {
        return SourceKind.valueOf(site.name());
    }

    private static String name(Site site) {
        return site.name().toLowerCase(Locale.ROOT);
    }
}
