package io.rolewright.integrations.internal.web;

import io.rolewright.runtime.cipher.FieldCipher;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the client that goes out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {
    @Bean
    GuardedNames guardedNames(WebSettings settings) {
        return new GuardedNames(settings.innerHosts(), SystemDefaultDnsResolver.INSTANCE);
    }

    @Bean
    WebClient webClient(WebSettings settings, GuardedNames names) {
        return new WebClient(settings, names);
    }

    @Bean
    ApplicationRunner keyOfIntegrations(FieldCipher cipher, TransactionTemplate transaction) {
        return start -> transaction.executeWithoutResult(status -> cipher.create(WebFetching.KEY));
    }
}
