package io.rolewright.communications.internal.consent;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules by which people may be reached. */
@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {
    @Bean
    Firewall consentFirewall(JsonMapper json) {
        return Jurisdictions.bundled(json);
    }
}
