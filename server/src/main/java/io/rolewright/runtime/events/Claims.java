package io.rolewright.runtime.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.rolewright.shared.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that this process works on: its fair share of each shared subscription. */
final class Claims {
    private final JdbcClient jdbc;
    private final long me;
    private final List<Runner> shared;
    private boolean surplus;

    Claims(JdbcClient jdbc, long me, List<Runner> runners) {
        this.jdbc = jdbc;
        this.me = me;
        this.shared = runners.stream().filter(Runner::isShared).toList();
    }

    private record Claim(String subscription, int part, int fair) {}

    /** Takes the lock that says this process lives, and says what it runs. */
    void join() {
        ask("select pg_advisory_lock((81::bigint << 56) | ?)", me);
        var subscriptions = shared.stream().map(Runner::subscription).toList();
        jdbc.sql("select runtime.join_members(?, ?, ?, ?), runtime.tell_release(?, ?)")
                .param(me)
                .param(subscriptions.stream().map(Subscription::name).toArray(String[]::new))
                .param(subscriptions.stream().map(Subscription::spelledTypes).toArray(String[]::new))
                .param(subscriptions.stream().map(Subscription::isRebuildable).toArray(Boolean[]::new))
                .params(me, Version.current())
                .query((row, number) -> number)
                .list();
    }

    /** Whether it holds more than its share, because there is still work under way on it. */
    boolean hasSurplus() {
        return surplus;
    }

    /**
     * Takes what is free and gives back what is too much.
     *
     * @return whether others have something to take
     */
    boolean balance() {
        var claims = jdbc.sql("select * from runtime.claim_parts(?)")
                .param(me)
                .query((row, number) ->
                        new Claim(row.getString("subscription"), row.getInt("part"), row.getInt("fair")))
                .list();
        var parts = claims.stream().collect(groupingBy(Claim::subscription, mapping(Claim::part, toSet())));
        var given = new ArrayList<Claim>();
        surplus = false;
        for (var runner : shared) {
            var name = runner.subscription().name();
            var mine = parts.getOrDefault(name, Set.of());
            var fair = claims.stream()
                    .filter(claim -> claim.subscription.equals(name))
                    .mapToInt(Claim::fair)
                    .findFirst();
            var idle = runner.own(mine, fair.orElse(0));
            idle.forEach(part -> given.add(new Claim(name, part, 0)));
            surplus |= mine.size() - idle.size() > fair.orElse(0);
        }
        release(given);
        return !given.isEmpty();
    }

    private void release(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        jdbc.sql("select runtime.release_parts(?, ?, ?)")
                .param(me)
                .param(claims.stream().map(Claim::subscription).toArray(String[]::new))
                .param(claims.stream().map(claim -> (short) claim.part).toArray(Short[]::new))
                .query((row, number) -> number)
                .list();
    }

    private void ask(String sql, Object... arguments) {
        jdbc.sql(sql).params(arguments).query((row, number) -> number).list();
    }
}
