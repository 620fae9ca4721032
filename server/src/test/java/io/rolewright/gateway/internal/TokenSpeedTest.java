package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How many access tokens a core takes in a second of its own time; run with {@code -Drolewright.measure=true} and with the
 * second compiler on, {@code _JAVA_OPTIONS=-XX:TieredStopAtLevel=4}: the gate leaves it out. */
@ServerTest
@EnabledIfSystemProperty(named = "rolewright.measure", matches = "true")
class TokenSpeedTest {
    private static final int ROUNDS = 5;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private VerifiedTokens remembered;

    @Autowired
    private TokenReader reader;

    private String token;

    @BeforeEach
    void meet() {
        token = new People(server).recruiter().token();
    }

    @Test
    void isEnoughForRememberedTokens() {
        assertThat(perSecond("remembered", 300_000, () -> remembered.actor(token)))
                .isGreaterThan(50_000);
    }

    @Test
    void isEnoughForNewTokens() {
        assertThat(perSecond("new", 20_000, () -> reader.read(token))).isGreaterThan(10_000);
    }

    private static double perSecond(String what, int checks, Supplier<Optional<?>> check) {
        var threads = ManagementFactory.getThreadMXBean();
        var best = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            var start = threads.getCurrentThreadCpuTime();
            for (var number = 0; number < checks; number++) {
                if (check.get().isEmpty()) {
                    throw new AssertionError("refused");
                }
            }
            var rate = checks * 1e9 / (threads.getCurrentThreadCpuTime() - start);
            best = Math.max(best, rate);
            LoggerFactory.getLogger(TokenSpeedTest.class).info("{} tokens: {} per second and core", what, (long) rate);
        }
        return best;
    }
}
