package io.rolewright.users.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Failed sign-ins in a row, and how long who fails must wait. They are counted for a login from one source, for the login
 * from everywhere, and for the source with every login. The last two do not count where the login was signed in to from the
 * same source before: a stranger's failures never lock out who sits where they always sit.
 */
@Component
class Attempts {
    /** After how many failures one waits: people mistype. */
    private static final int FREE = 5;
    /** A login that is attacked from many sources at once takes longer to show. */
    private static final int FREE_EVERYWHERE = 10;

    // Rows are locked in one order, or two attempts could wait for each other.
    private static final Comparator<Count> BY_SUBJECT = Comparator.comparing(Count::subject);

    private final JdbcClient jdbc;
    private final EmailHash logins;
    private final Sources sources;
    private final TransactionOperations transactions;
    private final UserSettings settings;
    private final AgencyPolicies policies;
    private final Clock clock;

    Attempts(
            JdbcClient jdbc,
            EmailHash logins,
            Sources sources,
            TransactionOperations transactions,
            UserSettings settings,
            AgencyPolicies policies,
            Clock clock) {
        this.jdbc = jdbc;
        this.logins = logins;
        this.sources = sources;
        this.transactions = transactions;
        this.settings = settings;
        this.policies = policies;
        this.clock = clock;
    }

    /** One count. @param free after how many failures it makes wait */
    private record Count(String subject, int free) {}

    /**
     * An attempt that was let through: it counts as failed until it is said to have succeeded, so that of many at once no more
     * are let through than one after another.
     */
    record Attempt(List<String> ofLogin, List<String> all) {}

    /** @throws ContractException {@code users.too-many-attempts} (429) */
    Attempt begin(EmailAddress address, Origin origin, boolean isKnown) {
        var login = logins.of(address);
        var pair = new Count(sources.of(origin, login), FREE);
        var everywhere = new Count(login, FREE_EVERYWHERE);
        var source = new Count(sources.of(origin), settings.failuresPerSource());
        var counts = isKnown ? List.of(pair) : List.of(pair, everywhere, source);
        transactions.executeWithoutResult(status -> {
            // A count that a crash of the database forgets costs less than waiting for the disk at every guess.
            jdbc.sql("set local synchronous_commit = off").update();
            counts.stream().sorted(BY_SUBJECT).forEach(this::count);
        });
        return new Attempt(
                List.of(pair.subject(), everywhere.subject()),
                counts.stream().map(Count::subject).toList());
    }

    private void count(Count one) {
        var now = Timestamp.from(clock.instant());
        var passed = jdbc.sql("""
                insert into users.sign_in_attempt as a (subject, failures, last_at) values (:subject, 1, :now)
                on conflict (subject) do update
                    set failures = case when a.last_at < :forgotten then 1 else a.failures + 1 end, last_at = :now
                    where a.last_at + users.wait_after(a.failures, :free) <= :now""")
                .param("subject", one.subject())
                .param("now", now)
                .param("forgotten", forgotten())
                .param("free", one.free())
                .update();
        if (passed == 0) {
            throw new ContractException(Problem.of(429, "users.too-many-attempts", secondsToWait(one)));
        }
    }

    private long secondsToWait(Count one) {
        var end = jdbc.sql(
                        "select last_at + users.wait_after(failures, ?) from users.sign_in_attempt where subject = ?")
                .params(one.free(), one.subject())
                .query(Timestamp.class)
                .single()
                .toInstant();
        return Math.max(
                1, Duration.between(clock.instant(), end).plusMillis(999).toSeconds());
    }

    /** The password was right. Failures of the source with other logins stay, or one login would pay for guessing many. */
    void succeed(Attempt attempt) {
        withdraw(attempt);
        jdbc.sql("delete from users.sign_in_attempt where subject = any (?)")
                .param(attempt.ofLogin().toArray(String[]::new))
                .update();
    }

    private void withdraw(Attempt attempt) {
        jdbc.sql("""
                with held as (
                    select subject from users.sign_in_attempt where subject = any (?) order by subject for update)
                update users.sign_in_attempt a set failures = failures - 1 from held
                where a.subject = held.subject and failures > 0""").param(attempt.all().toArray(String[]::new)).update();
    }

    void forgetOld() {
        jdbc.sql("delete from users.sign_in_attempt where last_at < ?")
                .param(forgotten())
                .update();
    }

    private Timestamp forgotten() {
        return Timestamp.from(clock.instant().minus(policies.signIns().failuresKept()));
    }
}
