package io.rolewright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
class ServerStartTest {
    @Autowired
    private ApplicationContext context;

    @Test
    void hostsEveryServiceByDefault() {
        assertThat(context.getBean(Target.class).services()).isEqualTo(Services.known());
        context.getBean(Events.class).awaitIdle();
    }

    @Test
    void takesTheTestsClock() {
        assertThat(context.getBean(Clock.class).instant()).isEqualTo(TestClock.START);
    }
}
