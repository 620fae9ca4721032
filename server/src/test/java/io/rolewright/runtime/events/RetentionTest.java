package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.support.Events;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final TestDatabase database = Shelf.database();
    private ConfigurableApplicationContext context;
    private Shelf shelf;
    private Events events;
    private Subscriptions subscriptions;

    @BeforeAll
    void start(@TempDir Path folder) {
        context = start(database, folder, "rolewright.events.retention=2d");
        shelf = context.getBean(Shelf.class);
        events = context.getBean(Events.class);
        subscriptions = context.getBean(Subscriptions.class);
    }

    static ConfigurableApplicationContext start(TestDatabase database, Path folder, String... more) {
        var settings = new ArrayList<>(List.of(
                "spring.datasource.url=" + database.url("postgres"),
                "rolewright.migrate=false",
                "rolewright.events.backoff=1ms",
                "rolewright.events.tries=2",
                "rolewright.data=" + folder));
        settings.addAll(List.of(more));
        return RuntimeContext.start(settings.toArray(String[]::new), Shelf.Beans.class);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    /** Each test begins with nothing to drop. */
    @BeforeEach
    void settle() {
        shelf.poison.clear();
        subscriptions.redrive(Shelf.SUBSCRIPTION);
        passDays(4);
        work();
    }

    @Test
    void dropsADayThatEverybodyIsPast() {
        var day = today();
        shelf.append(shelf.job(), 1);
        events.awaitIdle();
        passDays(2);
        work();
        assertThat(days()).contains(day);
        passDays(1);
        work();
        assertThat(days()).doesNotContain(day).contains(today());
        assertThat(tables()).doesNotContain("event_d" + day);
    }

    @Test
    void keepsADayOfWhichSomebodyHasDeadLetters() {
        var day = today();
        shelf.poison.add(7);
        shelf.append(shelf.job(), 7);
        events.awaitIdle();
        passDays(4);
        work();
        assertThat(days()).contains(day);
        shelf.poison.clear();
        assertThat(subscriptions.redrive(Shelf.SUBSCRIPTION)).isZero();
        work();
        assertThat(days()).doesNotContain(day);
    }

    @Test
    void keepsADayThatASubscriptionOfAnotherProcessHasNotTaken() {
        var day = today();
        database.jdbc()
                .sql(
                        "insert into runtime.subscription (name, types) values ('shelf.elsewhere', array['samples.counted.v1'])")
                .update();
        shelf.append(shelf.job(), 1);
        events.awaitIdle();
        passDays(4);
        work();
        assertThat(days()).contains(day);
        database.jdbc()
                .sql("delete from runtime.subscription where name = 'shelf.elsewhere'")
                .update();
        work();
        assertThat(days()).doesNotContain(day);
    }

    @Test
    void rebuildsFromTheSnapshotAndTheDaysAfterIt() {
        var job = shelf.job();
        shelf.append(job, 1);
        events.awaitIdle();
        passDays(4);
        work();
        shelf.append(job, 2);
        events.awaitIdle();
        database.jdbc().sql("update shelf.number set times = 99").update();
        subscriptions.rebuild(Shelf.SUBSCRIPTION);
        events.awaitIdle();
        assertThat(database.jdbc()
                        .sql("select number || ' ' || times from shelf.number where subject = ? order by number")
                        .param(job.value())
                        .query(String.class)
                        .list())
                .containsExactly("1 1", "2 1");
    }

    @Test
    void refusesToRebuildWhatDaysAreGoneForAndSaysWhich() {
        shelf.append(shelf.job(), 1);
        events.awaitIdle();
        passDays(4);
        work();
        var gone = LocalDate.ofEpochDay(database.jdbc()
                .sql("select runtime.days_gone()")
                .query(Integer.class)
                .single());
        var before = count();
        database.jdbc().sql("delete from runtime.snapshot").update();
        var call = Call.of(new Actor("cli:ann", null, Set.of()), "0123456789abcdef0123456789abcdef");
        assertThatThrownBy(() -> call.run(() -> subscriptions.requestRebuild(Shelf.SUBSCRIPTION)))
                .isInstanceOfSatisfying(ContractException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("runtime.days-gone");
                    assertThat(refused.problem().title()).contains(Shelf.SUBSCRIPTION, gone.toString());
                });
        assertThatThrownBy(() -> subscriptions.rebuild(Shelf.SUBSCRIPTION)).isInstanceOf(ContractException.class);
        assertThat(count()).isEqualTo(before);
        // The release before must not lose what it cannot restore.
        assertThatThrownBy(() -> database.jdbc()
                        .sql("select runtime.restart(?)")
                        .param(Shelf.SUBSCRIPTION)
                        .query((row, number) -> number)
                        .list())
                .hasMessageContaining("are gone");
    }

    @Test
    void finishesADropThatWasCutOff() {
        var day = today();
        shelf.append(shelf.job(), 1);
        events.awaitIdle();
        passDays(4);
        context.getBean(Chores.class).run(Shelf.SUBSCRIPTION + "-snapshot");
        assertThat(database.jdbc()
                        .sql("select runtime.let_go(?)")
                        .param(day)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        database.jdbc()
                .sql("alter table runtime.event detach partition runtime.event_d" + day)
                .update();
        work();
        assertThat(tables()).doesNotContain("event_d" + day).contains("event_d" + today());
    }

    @Test
    void keepsTheMarksOfPersonalColumnsInCopies() {
        database.jdbc()
                .sql("comment on column shelf.number.number is 'plain: a number'")
                .update();
        shelf.append(shelf.job(), 1);
        events.awaitIdle();
        passDays(4);
        work();
        assertThat(database.jdbc()
                        .sql("select col_description('shelf.number_snapshot'::regclass, 2)")
                        .query(String.class)
                        .single())
                .isEqualTo("plain: a number");
    }

    private void work() {
        context.getBean(Chores.class).run(Shelf.SUBSCRIPTION + "-snapshot");
        context.getBean(Chores.class).run("runtime.retention");
    }

    private void passDays(int days) {
        context.getBean(TestClock.class).advance(DAY.multipliedBy(days));
        context.getBean(Days.class).open();
    }

    private int today() {
        return (int) LocalDate.ofInstant(context.getBean(TestClock.class).instant(), ZoneOffset.UTC)
                .toEpochDay();
    }

    private long count() {
        return database.jdbc()
                .sql("select count(*) from shelf.number")
                .query(Long.class)
                .single();
    }

    private List<Integer> days() {
        return database.jdbc()
                .sql("select day from runtime.days()")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private List<String> tables() {
        return database.jdbc()
                .sql("select relname::text from pg_class where relname ~ '^event_d[0-9]+$'")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
