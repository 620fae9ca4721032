package io.rolewright.benchmarks.analytics;

import io.rolewright.evaluation.generator.years.AgencyYears;
import io.rolewright.evaluation.generator.years.Fact;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Two years of an agency as large as is wanted. Where its facts are fewer than wanted, others stand evenly between them of which
 * no figure is made: that somebody looked at people's data.
 */
final class LargeAgency {
    private static final double MARGIN = 1.15;

    private final AgencyYears years;
    private final long events;
    private final double looks;
    private final Random random = new Random(1);
    private double due;

    private LargeAgency(AgencyYears years, long events, double looks) {
        this.years = years;
        this.events = events;
        this.looks = looks;
    }

    /** The size follows from a count of what an agency of size 1 brings. */
    static LargeAgency of(long seed, long applications, long events) {
        long facts = 0;
        long made = 0;
        for (var all = factsOf(AgencyYears.of(seed, 1)).iterator(); all.hasNext(); facts++) {
            made += all.next().type().equals("hiring.application-made.v1") ? 1 : 0;
        }
        var scale = MARGIN * applications / made;
        return new LargeAgency(AgencyYears.of(seed, scale), events, Math.max(0, events / (scale * facts) - 1));
    }

    private static Stream<Fact> factsOf(AgencyYears years) {
        return years.facts().flatMap(Completed::of);
    }

    /** Writes all of them. */
    void tell(AgencyLog log) {
        log.write(factsOf(years).<Fact>mapMulti(this::withLooks));
        var end = AgencyYears.lastDay().atStartOfDay(ZoneOffset.UTC).toInstant();
        log.write(Stream.generate(() -> look(end)).limit(Math.max(0, events - log.written())));
    }

    private void withLooks(Fact fact, Consumer<Fact> next) {
        next.accept(fact);
        for (due += looks; due >= 1; due--) {
            next.accept(look(fact.time()));
        }
    }

    private Fact look(Instant at) {
        var deed = new UUID(random.nextLong(), random.nextLong());
        var data = "{\"deed\":\"%s\",\"view\":\"profile\",\"candidates\":[\"%s\"]}"
                .formatted(deed, new UUID(random.nextLong(), random.nextLong()));
        return new Fact(deed, at, "gateway.personal-data-read.v1", deed, data);
    }
}
