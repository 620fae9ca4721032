package io.rolewright.runtime.contracts;

import io.rolewright.runtime.processes.RemoteSettings;
import io.rolewright.runtime.processes.Remotes;
import io.rolewright.runtime.processes.ServiceTokens;
import io.rolewright.shared.Ids;
import jakarta.validation.Validator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Puts the decorator, or the client, between services. */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {
    @Bean
    static LocalContracts localContracts() {
        return new LocalContracts();
    }

    @Bean
    static RemoteContracts remoteContracts(Environment environment) {
        return new RemoteContracts(environment);
    }

    @Bean
    @Lazy
    ContractClients contractClients(
            Remotes remotes,
            RemoteSettings settings,
            ServiceTokens tokens,
            Ids ids,
            Validator validator,
            ConversionService mvcConversionService,
            JsonMapper json) {
        return new ContractClients(remotes, settings, tokens, ids, validator, mvcConversionService, json);
    }
}
