package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.Actor;
import io.rolewright.support.Events;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.ServiceRole;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventLogTest {
    private final TestDatabase database = TestDatabase.fresh();
    private ConfigurableApplicationContext context;
    private Samples samples;
    private Events events;
    private Subscriptions subscriptions;

    @BeforeAll
    void start(@TempDir Path folder) {
        Samples.createTables(database);
        // As the role of one service: all of this must work with what such a role may do.
        var role = ServiceRole.admit(database, "samples");
        context = RuntimeContext.start(database, role, folder, Samples.Beans.class);
        samples = context.getBean(Samples.class);
        events = context.getBean(Events.class);
        subscriptions = context.getBean(Subscriptions.class);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void takesFactsInTheOrderOfTheirSubject() {
        var job = samples.job();
        samples.append(new Counted(job, 1), new Counted(job, 2));
        samples.append(new Counted(job, 3));
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", job)).containsExactly(1, 2, 3);
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        var fact = new Counted(samples.job(), 1);
        var log = context.getBean(EventLog.class);
        assertThatThrownBy(() -> Samples.CALL.run(() -> log.append(fact))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgetsTheFactsOfATransactionThatIsRolledBack() {
        var job = samples.job();
        assertThatThrownBy(() -> samples.inTransaction(() -> {
                    context.getBean(EventLog.class).append(new Counted(job, 1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", job)).isEmpty();
    }

    @Test
    void repeatsNoEffectAfterACrashBetweenEffectAndCommit() {
        var job = samples.job();
        samples.crashing.add(1001);
        samples.append(new Counted(job, 1001), new Counted(job, 1002));
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", job)).containsExactly(1001, 1002);
        assertThat(samples.crashing).isEmpty();
    }

    @Test
    void repeatsNoEffectAfterTheConnectionIsKilled() {
        var job = samples.job();
        samples.killing.add(2001);
        samples.append(new Counted(job, 2001), new Counted(job, 2002));
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", job)).containsExactly(2001, 2002);
        assertThat(samples.killing).isEmpty();
    }

    @Test
    void parksOnlyTheSubjectOfAFactThatKeepsFailing() {
        var poisoned = samples.job();
        var healthy = samples.job();
        samples.poison.add(3001);
        samples.append(new Counted(poisoned, 3001), new Counted(poisoned, 3002), new Counted(healthy, 3003));
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", poisoned)).isEmpty();
        assertThat(samples.taken("samples.ledger", healthy)).containsExactly(3003);
        assertThat(samples.taken("samples.heap", poisoned)).containsExactly(3002);
        assertThat(subscriptions.redrive("samples.ledger")).isEqualTo(2);

        samples.poison.clear();
        assertThat(subscriptions.redrive("samples.ledger")).isZero();
        samples.append(new Counted(poisoned, 3004));
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", poisoned)).containsExactly(3001, 3002, 3004);
        assertThat(subscriptions.redrive("samples.heap")).isZero();
    }

    @Test
    void rebuildsWhatASubscriptionKeepsFromTheBeginning() {
        var job = samples.job();
        samples.append(new Counted(job, 1), new Counted(job, 2));
        events.awaitIdle();
        database.jdbc().sql("update samples.taken set number = -number").update();
        subscriptions.rebuild("samples.ledger");
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", job)).containsExactly(1, 2);
        assertThat(samples.taken("samples.heap", job)).containsExactlyInAnyOrder(-1, -2);
    }

    @Test
    void givesABatchWhatWasReadTogether() {
        var job = samples.job();
        samples.append(new Counted(job, 1), new Ignored(job), new Counted(job, 2));
        events.awaitIdle();
        assertThat(samples.batched(job))
                .containsExactly("samples.counted.v1", "samples.ignored.v1", "samples.counted.v1");
        assertThat(samples.batches)
                .anySatisfy(batch -> assertThat(batch)
                        .hasSize(3)
                        .allSatisfy(one -> assertThat(one.subject()).isEqualTo(job.text())));
    }

    @Test
    void halvesABatchUntilTheFactThatCannotBeTakenIsAlone() {
        var poisoned = samples.job();
        var healthy = samples.inSamePartAs(poisoned);
        var facts = new Counted[] {
            new Counted(healthy, 1),
            new Counted(healthy, 2),
            new Counted(poisoned, 666),
            new Counted(poisoned, 3),
            new Counted(healthy, 4),
            new Counted(healthy, 5),
            new Counted(healthy, 6)
        };
        samples.append(facts);
        events.awaitIdle();
        assertThat(samples.batched(healthy)).hasSize(5);
        assertThat(samples.batched(poisoned)).isEmpty();
        assertThat(subscriptions.redrive("samples.batches")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void parksFactsOfABatchBehindADeadLetterOfTheirSubject() {
        var poisoned = samples.job();
        var healthy = samples.inSamePartAs(poisoned);
        samples.append(new Counted(poisoned, 666));
        events.awaitIdle();
        samples.append(new Counted(healthy, 1), new Counted(poisoned, 2), new Counted(healthy, 3));
        events.awaitIdle();
        assertThat(samples.batched(healthy)).hasSize(2);
        assertThat(samples.batched(poisoned)).isEmpty();
    }

    @Test
    void showsEveryFactToEnvelopeSubscriptions() {
        var job = samples.job();
        samples.append(new Ignored(job));
        events.awaitIdle();
        assertThat(samples.trail)
                .filteredOn(one -> one.subject().equals(job.text()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.type()).isEqualTo("samples.ignored.v1");
                    assertThat(one.source()).isEqualTo("/samples");
                    assertThat(one.actor()).isEqualTo("user:ann");
                    assertThat(one.trace()).isEqualTo(Samples.CALL.trace());
                    assertThat(one.data()).contains(job.text());
                });
    }

    @Test
    void handlesAFactAsTheServiceWithTheActorAsItsCause() {
        samples.calls.clear();
        samples.append(new Counted(samples.job(), 1));
        events.awaitIdle();
        assertThat(samples.calls).singleElement().satisfies(call -> {
            assertThat(call.actor()).isEqualTo(Actor.service("samples"));
            assertThat(call.cause()).isEqualTo("user:ann");
            assertThat(call.trace()).isEqualTo(Samples.CALL.trace());
        });
    }

    @Test
    void tellsLocalSubscriptionsOfNewFacts() {
        samples.append(new Counted(samples.job(), 4001));
        events.awaitIdle();
        assertThat(samples.remembered).contains(4001);
    }

    @Test
    void goesOnOverMidnight() {
        var job = samples.job();
        var tomorrow = (int) LocalDate.now(ZoneOffset.UTC).toEpochDay() + 1;
        samples.append(new Counted(job, 1));
        database.jdbc()
                .sql("select runtime.open_days(?, 7)")
                .param(tomorrow)
                .query((row, number) -> number)
                .list();
        samples.append(new Counted(job, 2));
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", job)).containsExactly(1, 2);
    }

    @Test
    void storesAPositionBehindManyUnwantedFacts() {
        var job = samples.job();
        samples.append(IntStream.range(0, 600).mapToObj(n -> new Ignored(job)).toArray(Ignored[]::new));
        events.awaitIdle();
        assertThat(database.jdbc()
                        .sql("select count(*) from runtime.position where subscription = 'samples.ledger' and part = ?")
                        .param(EventNames.part(job.text()))
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void reachesAFactBehindMoreUnwantedOnesThanAreLookedThroughAtATime() {
        var job = samples.job();
        samples.append(IntStream.range(0, 2_500).mapToObj(n -> new Ignored(job)).toArray(Ignored[]::new));
        samples.append(new Counted(job, 1));
        events.awaitIdle();
        assertThat(samples.taken("samples.ledger", job)).containsExactly(1);
    }
}
