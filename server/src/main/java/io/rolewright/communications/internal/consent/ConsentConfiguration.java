package io.rolewright.communications.internal.consent;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules by which people may be reached. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeSettings.class)
class ConsentConfiguration {
    @Bean
    Firewall consentFirewall(JsonMapper json) {
        return Jurisdictions.bundled(json);
    }
}
