package io.rolewright.models.internal;

import static io.rolewright.models.internal.Makers.MATCHING;
import static io.rolewright.models.internal.Makers.MIRA;
import static io.rolewright.models.internal.Makers.RANKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.models.Distribution;
import io.rolewright.models.ModelHealth.Bound;
import io.rolewright.models.ModelHealth.State;
import io.rolewright.models.Observation;
import io.rolewright.models.Observation.Judged;
import io.rolewright.models.Reference;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is reported of a version is measured, and a version that breaks a bound is taken back. */
@KeptModels
class HealthTest {
    private static final Map<String, Distribution> NO_INPUTS = Map.of();

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Chores chores;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Makers makers;
    private int before;
    private int version;

    @BeforeEach
    void begin() {
        makers = new Makers(server);
        before = makers.live();
        version = makers.live();
        report(() -> makers.internal.setReference(
                RANKER, version, new Reference(scores(50, 50), Map.of("months", scores(30, 70)), 0.8)));
    }

    @Test
    void isUnknownUntilEnoughWasReported() {
        observe(null, scores(40, 40), NO_INPUTS, new Judged(9, 0.1));
        assertThat(MIRA.ask(() -> makers.api.health(RANKER, null)).bounds())
                .hasSize(4)
                .allMatch(bound -> bound.state() == State.UNKNOWN && bound.value() == null);
        watch();
        assertThat(live()).isEqualTo(version);
    }

    @Test
    void holdsWhereThingsAreAsTheyWere() {
        observe(millis(990, 10, 0), scores(480, 520), Map.of("months", scores(310, 690)), new Judged(50, 0.79));
        assertThat(bounds()).allMatch(bound -> bound.state() == State.HOLDS);
        assertThat(bound("latency").value()).isEqualTo(100.0);
        assertThat(bound("quality-loss").value()).isCloseTo(0.01, within(1e-9));
        assertThat(bound("input-drift").of()).isEqualTo("months");
        watch();
        assertThat(live()).isEqualTo(version);
    }

    @Test
    void addsUpWhatIsReported() {
        observe(null, scores(60, 40), NO_INPUTS, new Judged(10, 1));
        clock.advance(Duration.ofHours(2));
        observe(null, scores(40, 60), NO_INPUTS, new Judged(30, 0.6));
        observe(null, scores(0, 0), NO_INPUTS, null);
        assertThat(bound("score-drift").value()).isCloseTo(0, within(0.01));
        assertThat(bound("quality-loss").value()).isCloseTo(0.1, within(1e-9));
        assertThat(MIRA.ask(() -> makers.api.health(RANKER, version)).observed())
                .isEqualTo(200);
        clock.advance(Duration.ofDays(8));
        assertThat(bound("score-drift").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void takesAVersionBackWhoseScoresDrift() {
        observe(null, scores(950, 50), NO_INPUTS, null);
        assertThat(bound("score-drift").state()).isEqualTo(State.BROKEN);
        watch();
        assertThat(live()).isEqualTo(before);
        assertThat(fact("models.bound-broken.v1")).contains("\"bound\": \"score-drift\"");
        assertThat(fact("models.version-rolled-back.v1"))
                .contains("\"bound\": \"score-drift\"", "\"version\": " + version, "\"to\": " + before);
        assertThat(actor("models.version-rolled-back.v1")).isEqualTo("service:models");
    }

    @Test
    void takesAVersionBackThatIsSlow() {
        observe(millis(980, 0, 20), null, NO_INPUTS, null);
        watch();
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void takesAVersionBackThatPeopleFindWrong() {
        observe(null, null, NO_INPUTS, new Judged(40, 0.6));
        watch();
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void tellsOnlyOfInputsThatDrift() {
        observe(null, null, Map.of("months", scores(900, 100)), null);
        watch();
        watch();
        assertThat(live()).isEqualTo(version);
        assertThat(count("models.bound-broken.v1")).isEqualTo(1);
    }

    @Test
    void keepsAVersionThatNothingIsBefore() {
        makers.rollBack(MIRA);
        version = before;
        report(() -> makers.internal.setReference(RANKER, version, new Reference(scores(50, 50), NO_INPUTS, null)));
        observe(null, scores(950, 50), NO_INPUTS, null);
        watch();
        watch();
        assertThat(live()).isEqualTo(before);
        assertThat(count("models.bound-broken.v1")).isEqualTo(1);
    }

    private static Distribution scores(long low, long high) {
        return new Distribution(List.of(50.0), List.of(low, high), 0);
    }

    private static Distribution millis(long fast, long slow, long slowest) {
        return new Distribution(List.of(10.0, 100.0, 400.0), List.of(0L, fast, slow, slowest), 0);
    }

    private void observe(
            @Nullable Distribution millis,
            @Nullable Distribution scores,
            Map<String, Distribution> inputs,
            @Nullable Judged judged) {
        report(() ->
                makers.internal.reportObservation(RANKER, version, new Observation(millis, scores, inputs, judged)));
    }

    private static void report(Runnable report) {
        MATCHING.run(report);
    }

    private List<Bound> bounds() {
        return MIRA.ask(() -> makers.api.health(RANKER, version)).bounds();
    }

    private Bound bound(String name) {
        return bounds().stream()
                .filter(bound -> bound.bound().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void watch() {
        Makers.run(chores, ModelsConfiguration.WATCHING);
    }

    private int live() {
        return Objects.requireNonNull(makers.model().summary().live()).version();
    }

    private long count(String type) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and body ->> 'version' = ?")
                .params(type, String.valueOf(version))
                .query(Long.class)
                .single();
    }

    private String fact(String type) {
        return column("body::text", type);
    }

    private String actor(String type) {
        return column("actor", type);
    }

    private String column(String column, String type) {
        return jdbc.sql("select %s from runtime.event where type = ? and body ->> 'version' = ?".formatted(column))
                .params(type, String.valueOf(version))
                .query(String.class)
                .single();
    }
}
