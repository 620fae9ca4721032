package io.rolewright.runtime.processes;

import io.rolewright.runtime.Target;
import io.rolewright.runtime.cipher.MasterKey;
import io.rolewright.shared.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What a process needs in order to be one of several. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RemoteSettings.class, InnerSettings.class})
class ProcessConfiguration {
    private static final Logger log = LoggerFactory.getLogger(ProcessConfiguration.class);

    @Bean
    ApplicationListener<ApplicationReadyEvent> neighbours(Target target, Environment environment) {
        var addresses = Remotes.addresses(environment);
        return ready -> target.absent()
                .forEach(service ->
                        log.info("elsewhere: {} at {}", service, addresses.getOrDefault(service, "no known address")));
    }

    @Bean
    Remotes remotes(Environment environment, RemoteSettings settings) {
        return new Remotes(Remotes.addresses(environment), settings, new SecureRandom());
    }

    @Bean
    ServiceTokens serviceTokens(MasterKey master, Target target, Clock clock, Ids ids) {
        return new ServiceTokens(master, target, clock, ids);
    }

    @Bean
    @ConditionalOnWebApplication
    InnerPort innerPort(Target target, InnerSettings settings) {
        return new InnerPort(target, settings);
    }
}
