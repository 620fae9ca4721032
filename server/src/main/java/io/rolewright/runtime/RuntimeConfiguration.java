package io.rolewright.runtime;

import io.rolewright.shared.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What every service is built on: the target, time and ids. */
@Configuration(proxyBeanMethods = false)
class RuntimeConfiguration {
    private static final Logger log = LoggerFactory.getLogger(RuntimeConfiguration.class);

    @Bean
    Target target(Environment environment) {
        return Target.of(environment);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock, new SecureRandom());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> announcement(Target target) {
        return ready -> log.info("running here: {}", String.join(", ", target.services()));
    }
}
