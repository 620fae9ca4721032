package io.rolewright.gateway.internal;

import io.rolewright.events.users.ApiKeyRevoked;
import io.rolewright.events.users.PasswordChanged;
import io.rolewright.events.users.SessionEnded;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Problem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts the door together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class GatewayConfiguration {
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter(Ids ids, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new TraceFilter(ids, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyCapFilter> bodyCapFilter(GatewaySettings settings, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new BodyCapFilter(settings, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals() {
        return ContainerRefusals.customizer();
    }

    /** Spring Security's firewall refuses paths that could be read in two ways, before any filter of the chain. */
    @Bean
    RequestRejectedHandler pathRefused(ProblemWriter problems) {
        return (request, response, refused) ->
                problems.write(request, response, Problem.of(400, "gateway.path-refused"));
    }

    @Bean
    SecurityFilterChain door(HttpSecurity http, Bearers bearers, Routes routes, ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie says who asks
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .addFilterBefore(new TokenFilter(bearers, problems), AuthorizationFilter.class)
                .addFilterBefore(new RouteFilter(routes, problems), AuthorizationFilter.class)
                .build();
    }

    @Bean
    Routes routes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        return Routes.to(requestMappingHandlerMapping.getHandlerMethods());
    }

    /** What comes in at the door is read more strictly than what we wrote ourselves. */
    @Bean
    ServerHttpMessageConvertersCustomizer strictBodies(JsonMapper json) {
        var strict = json.rebuild().addModule(new WellFormedText()).build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    @Bean
    WebMvcConfigurer checks() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PermissionCheck());
                registry.addInterceptor(new ParameterCheck());
            }
        };
    }

    @Bean
    Subscription revokedTokens(Revocations revocations) {
        return Subscription.local("gateway.revoked-tokens", revocations::fill)
                .on(PasswordChanged.class, revocations::add)
                .on(SessionEnded.class, revocations::add)
                .on(UserRemoved.class, revocations::add)
                .on(ApiKeyRevoked.class, revocations::add);
    }
}
