package io.rolewright.support;

import io.rolewright.runtime.events.Subscriptions;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a test may inject beside the server's own beans. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Events testEvents(Subscriptions subscriptions) {
        return new Events(subscriptions);
    }

    @Bean
    @Lazy
    RestTestClient restTestClient(Environment started) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + started.getRequiredProperty("local.server.port"))
                .build();
    }
}
