package io.rolewright.gateway.internal;

import io.rolewright.events.users.ApiKeyRevoked;
import io.rolewright.events.users.PasswordChanged;
import io.rolewright.events.users.SessionEnded;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.gateway.internal.limits.Places;
import io.rolewright.gateway.internal.limits.Rates;
import io.rolewright.gateway.internal.limits.Turnstile;
import io.rolewright.runtime.Target;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.metrics.RequestMeters;
import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.processes.RemoteSettings;
import io.rolewright.runtime.processes.Remotes;
import io.rolewright.runtime.processes.ServiceTokens;
import io.rolewright.runtime.web.ProblemWriter;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Problem;
import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts the door together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
class GatewayConfiguration {
    private static final int AFTER_TRACE = Ordered.HIGHEST_PRECEDENCE + 3;

    @Bean
    FilterRegistrationBean<ForwardedFilter> forwardedFilter(GatewaySettings settings, InnerPort inner) {
        var proxies = new TrustedProxies(settings.trustedProxies());
        return inOrder(new ForwardedFilter(proxies, inner), AFTER_TRACE);
    }

    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders(InnerPort inner) {
        return inOrder(new AnswerHeaders(inner), AFTER_TRACE + 1);
    }

    @Bean
    FilterRegistrationBean<CorsFilter> originFilter(GatewaySettings settings) {
        return inOrder(Origins.filter(settings.origins()), AFTER_TRACE + 2);
    }

    private static <F extends Filter> FilterRegistrationBean<F> inOrder(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals() {
        return ContainerRefusals.customizer();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> turnstile(
            Places places, InnerPort inner, RequestMeters meters, Ids ids, JsonMapper json) {
        return server -> server.addEngineValves(new Turnstile(places, inner, meters, ids, json, AnswerHeaders.ALL));
    }

    @Bean
    HttpFirewall firewall() {
        return new Firewall();
    }

    /** Spring Security's firewall refuses paths that could be read in two ways, before any filter of the chain. */
    @Bean
    RequestRejectedHandler pathRefused(ProblemWriter problems) {
        return (request, response, refused) ->
                problems.write(request, response, Problem.of(400, "gateway.path-refused"));
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            Bearers bearers,
            Rates rates,
            Routes routes,
            PassOnFilter passing,
            ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie says who asks
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable) // AnswerHeaders sets them, for refusals too
                .addFilterBefore(new TokenFilter(bearers, rates, problems), AuthorizationFilter.class)
                .addFilterBefore(new RouteFilter(routes, rates, problems), AuthorizationFilter.class)
                .addFilterAfter(passing, AuthorizationFilter.class)
                .build();
    }

    @Bean
    Routes routes(RequestMappingHandlerMapping requestMappingHandlerMapping, Target target) {
        var handlers = new ArrayList<Map<RequestMappingInfo, ? extends AnnotatedMethod>>();
        handlers.add(requestMappingHandlerMapping.getHandlerMethods());
        target.absent().forEach(service -> handlers.add(RemoteHandlers.of(service)));
        return Routes.to(handlers);
    }

    @Bean
    PassOnFilter passOnFilter(
            Target target, Remotes remotes, RemoteSettings calls, ServiceTokens tokens, GatewaySettings settings) {
        return new PassOnFilter(target, new PassingOn(remotes, calls, tokens, settings));
    }

    /** It stands in the security chain alone. */
    @Bean
    FilterRegistrationBean<PassOnFilter> passOnInTheChainAlone(PassOnFilter passing) {
        var registration = new FilterRegistrationBean<>(passing);
        registration.setEnabled(false);
        return registration;
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
