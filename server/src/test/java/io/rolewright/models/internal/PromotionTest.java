package io.rolewright.models.internal;

import static io.rolewright.models.internal.Makers.MATCHING;
import static io.rolewright.models.internal.Makers.MIRA;
import static io.rolewright.models.internal.Makers.NOOR;
import static io.rolewright.models.internal.Makers.RANKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.events.models.Alias;
import io.rolewright.models.Approval;
import io.rolewright.models.ModelUpdate;
import io.rolewright.models.Promotion;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.models.RunReport;
import io.rolewright.models.VersionSummary;
import io.rolewright.shared.ContractException;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a version: registered, passed, approved, live, taken back. */
@KeptModels
class PromotionTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Makers makers;

    @BeforeEach
    void begin() {
        makers = new Makers(server);
    }

    @Test
    void needsGatesThenASecondPerson() {
        var version = makers.version(MIRA);
        assertRefused("models.gates-missing", () -> makers.promote(MIRA, version, Stage.LIVE));
        makers.passGates(version);
        assertRefused("models.approval-missing", () -> makers.promote(MIRA, version, Stage.LIVE));
        assertRefused("models.approval-of-own", () -> makers.approve(MIRA, version));
        assertThat(makers.approve(NOOR, version).approvals())
                .extracting(Approval::valid)
                .containsExactly(true);
        assertRefused("models.approval-missing", () -> makers.promote(NOOR, version, Stage.LIVE));
        var before = live();
        assertThat(makers.promote(MIRA, version, Stage.LIVE).summary().aliases())
                .containsExactly(Alias.LIVE);
        assertThat(live()).isEqualTo(version);
        assertThat(makers.model().summary().previous())
                .extracting(VersionSummary::version)
                .isEqualTo(before);
        assertRefused("models.already-live", () -> makers.promote(MIRA, version, Stage.LIVE));
        assertRefused("models.already-live", () -> makers.promote(MIRA, version, Stage.SHADOW));
    }

    @Test
    void lastsUntilTheVersionIsTakenBack() {
        var before = live();
        var version = makers.live();
        makers.rollBack(NOOR);
        assertThat(live()).isEqualTo(before);
        assertThat(makers.model().summary().previous()).isNull();
        assertRefused("models.no-previous", () -> makers.rollBack(NOOR));
        assertRefused("models.approval-missing", () -> makers.promote(MIRA, version, Stage.LIVE));
        makers.approve(NOOR, version);
        makers.promote(MIRA, version, Stage.LIVE);
        assertThat(live()).isEqualTo(version);
    }

    @Test
    void countsAnApprovalOnce() {
        var version = makers.version(MIRA);
        makers.approve(NOOR, version);
        assertThat(makers.approve(NOOR, version).approvals()).hasSize(1);
        assertThat(facts("models.version-approved.v1", version)).isEqualTo(1);
    }

    @Test
    void takesPeopleAlone() {
        var version = makers.version(MIRA);
        assertRefused("models.person-needed", () -> makers.approve(Makers.OWNER, version));
    }

    @Test
    void isOverForAShadowThatBecomesLive() {
        var version = makers.version(MIRA);
        makers.promote(NOOR, version, Stage.SHADOW);
        assertThat(makers.model().summary().shadow())
                .extracting(VersionSummary::version)
                .isEqualTo(version);
        makers.passGates(version);
        makers.approve(NOOR, version);
        makers.promote(MIRA, version, Stage.LIVE);
        assertThat(makers.model().summary().shadow()).isNull();
    }

    @Test
    void isToldAfterwardsForEveryTime() {
        clock.advance(Duration.ofHours(1));
        var first = makers.live();
        var whileFirst = clock.instant();
        clock.advance(Duration.ofHours(1));
        var second = makers.live();
        var whileSecond = clock.instant();
        clock.advance(Duration.ofHours(1));
        makers.rollBack(MIRA);
        assertThat(liveAt(whileFirst)).containsExactly(first);
        assertThat(liveAt(whileSecond)).containsExactly(second);
        assertThat(liveAt(clock.instant())).containsExactly(first);
        assertThat(liveAt(Instant.EPOCH)).isEmpty();
    }

    private List<Integer> liveAt(Instant time) {
        return MIRA.ask(() -> makers.api.versions(RANKER, time, 50, null)).items().stream()
                .map(VersionSummary::version)
                .toList();
    }

    @Test
    void showsWhoRunsWhatSinceWhen() {
        var first = makers.live();
        report("1@one", first);
        clock.advance(Duration.ofMinutes(5));
        var second = makers.live();
        report("1@one", first);
        report("2@two", second);
        var running = makers.model().running();
        assertThat(running)
                .extracting(run -> run.process(), run -> run.version())
                .contains(tuple("1@one", first), tuple("2@two", second));
        assertThat(running)
                .filteredOn(run -> run.process().equals("1@one"))
                .singleElement()
                .satisfies(run -> assertThat(run.since()).isBefore(run.seenAt()));
        clock.advance(Duration.ofDays(2));
        assertThat(makers.model().running()).isEmpty();
    }

    private void report(String process, int version) {
        Makers.as(MATCHING, () -> {
            makers.internal.reportRun(RANKER, new RunReport(process, "matching", version));
            return true;
        });
    }

    @Test
    void changesOneThingAtATime() {
        assertRefused("models.one-change", () -> change(new ModelUpdate(RANKER, null, null)));
        var both = new ModelUpdate(RANKER, Makers.version("0".repeat(64)), new Promotion(1, Stage.SHADOW));
        assertRefused("models.one-change", () -> change(both));
    }

    private void change(ModelUpdate update) {
        MIRA.ask(() -> makers.api.update(update));
    }

    @Test
    void leavesNoVersionAndNoMoveToBeChanged() {
        makers.live();
        for (var change : List.of(
                "update models.version set card = 'x'",
                "delete from models.version",
                "update models.alias_move set version = 1",
                "truncate models.alias_move")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("is refused");
        }
    }

    @Test
    void goesFromPageToPage() {
        makers.version(MIRA);
        makers.version(MIRA);
        var first = MIRA.ask(() -> makers.api.versions(RANKER, null, 1, null));
        var next = MIRA.ask(() -> makers.api.versions(RANKER, null, 1, first.next()));
        assertThat(next.items().getFirst().version())
                .isEqualTo(first.items().getFirst().version() - 1);
        var models = MIRA.ask(() -> makers.api.list(2, null));
        var others = MIRA.ask(() -> makers.api.list(200, models.next()));
        assertThat(others.items()).doesNotContainAnyElementsOf(models.items()).isNotEmpty();
    }

    private int live() {
        return Objects.requireNonNull(makers.model().summary().live()).version();
    }

    private long facts(String type, int version) {
        return jdbc.sql("select count(*) from runtime.event where type = ? and body ->> 'version' = ?")
                .params(type, String.valueOf(version))
                .query(Long.class)
                .single();
    }

    private static void assertRefused(String code, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
