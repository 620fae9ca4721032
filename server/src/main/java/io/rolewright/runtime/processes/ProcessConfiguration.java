package io.rolewright.runtime.processes;

import io.rolewright.runtime.Target;
import io.rolewright.runtime.cipher.MasterKey;
import io.rolewright.shared.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What a process needs in order to be one of several. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RemoteSettings.class, InnerSettings.class})
class ProcessConfiguration {
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
