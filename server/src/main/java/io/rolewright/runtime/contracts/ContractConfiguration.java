package io.rolewright.runtime.contracts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the decorator between services. */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {
    @Bean
    static LocalContracts localContracts() {
        return new LocalContracts();
    }
}
