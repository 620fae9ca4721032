package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.support.ServerTest;
import io.rolewright.users.SignIn;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a clock tells who has a login. */
@ServerTest
class SignInTimingTest {
    private static final Call ANYBODY =
            Call.of(new Actor("anonymous", null, Set.of()), "0af7651916cd43dd8448eb211c80319c");

    @Autowired
    private ApplicationContext server;

    @Autowired
    private JdbcClient jdbc;

    private String known;

    @BeforeEach
    void meet() {
        known = new People(server).recruiter().email();
    }

    @Test
    void doesTheSameWorkForAnAddressThatNobodyHas() {
        assertThat(ratio(15)).isBetween(0.4, 2.5);
    }

    @Test
    @EnabledIfSystemProperty(named = "rolewright.measure", matches = "true")
    void takesTheSameTimeForAnAddressThatNobodyHas() {
        ratio(200);
        assertThat(ratio(1_000)).isBetween(0.95, 1.05);
    }

    /** The medians of so many refused sign-ins each, taken in turns: known by unknown. */
    private double ratio(int turns) {
        var knownTimes = new long[turns];
        var unknownTimes = new long[turns];
        for (var turn = 0; turn < turns; turn++) {
            knownTimes[turn] = refused(known);
            unknownTimes[turn] = refused("nobody.%d@example.org".formatted(turn));
            jdbc.sql("delete from users.sign_in_attempt").update();
        }
        var ratio = (double) median(knownTimes) / median(unknownTimes);
        LoggerFactory.getLogger(SignInTimingTest.class)
                .info(
                        "refused sign-ins, n={} each: p50 known {} us, unknown {} us, ratio {}",
                        turns,
                        median(knownTimes) / 1_000,
                        median(unknownTimes) / 1_000,
                        ratio);
        return ratio;
    }

    private long refused(String email) {
        var random = UUID.randomUUID().toString();
        var origin = new Origin("2001:db8:%s:%s::1".formatted(random.substring(0, 4), random.substring(9, 13)), "");
        var start = System.nanoTime();
        var code = ANYBODY.ask(() -> codeOf(email, origin));
        var time = System.nanoTime() - start;
        assertThat(code).isEqualTo("users.sign-in-refused");
        return time;
    }

    private String codeOf(String email, Origin origin) {
        try {
            server.getBean(SignIns.class).signIn(new SignIn(email, "not the password at all"), origin);
            return "";
        } catch (ContractException refusal) {
            return refusal.code();
        }
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
