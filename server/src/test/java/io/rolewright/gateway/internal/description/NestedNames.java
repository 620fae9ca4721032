package io.rolewright.gateway.internal.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the schema of a nested record after both, for example {@code UploadProgress}: many records have a progress. */
final class NestedNames extends TypeNameResolver {
    @Override
    protected String getNameOfClass(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? super.getNameOfClass(type) : getNameOfClass(outer) + super.getNameOfClass(type);
    }

    /** Takes the place of the resolver that springdoc brings: the last that is asked, hence the first that is added. */
    @Configuration(proxyBeanMethods = false)
    @PropertySource("classpath:springdoc.properties")
    static class Naming {
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ModelResolver namedSchemas(ObjectMapperProvider mappers) {
            return new ModelResolver(mappers.jsonMapper(), new NestedNames()).openapi31(true);
        }
    }
}
