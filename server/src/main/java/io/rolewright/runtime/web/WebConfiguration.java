package io.rolewright.runtime.web;

import io.rolewright.runtime.metrics.RequestMeters;
import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.processes.ServiceTokens;
import io.rolewright.runtime.tracing.Spans;
import io.rolewright.shared.Ids;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What stands before the controllers in every process. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(StreamSettings.class)
class WebConfiguration {
    private static final int AFTER_TRACE_AND_LIMIT = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter(
            Ids ids, ProblemWriter problems, RequestMeters meters, Spans spans, Clock clock) {
        var registration =
                new FilterRegistrationBean<>(new TraceFilter(ids, problems, new RequestLog(meters, spans, clock)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<InnerFilter> innerFilter(InnerPort port, ServiceTokens tokens, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new InnerFilter(port, tokens, problems));
        registration.setOrder(AFTER_TRACE_AND_LIMIT);
        return registration;
    }

    @Bean
    EventStreams eventStreams(StreamSettings settings, JsonMapper json) {
        return new EventStreams(settings, json);
    }

    /** At the inner port the service token has said everything; what a method asks for is checked at the method. */
    @Bean
    @Order(0)
    SecurityFilterChain innerChain(HttpSecurity http, InnerPort port) {
        return http.securityMatcher(port::receives)
                .csrf(AbstractHttpConfigurer::disable) // no cookie says who asks
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** What comes in at the door is read more strictly than what we wrote ourselves. */
    @Bean
    ServerHttpMessageConvertersCustomizer strictBodies(JsonMapper json) {
        var strict = json.rebuild().addModule(new WellFormedText()).build();
        return converters -> converters
                .withJsonConverter(new JacksonJsonHttpMessageConverter(strict))
                .addCustomConverter(new NeighbourBodies(json));
    }

    @Bean
    WebMvcConfigurer checks() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PermissionCheck());
                // Whoever links to a page of the careers site may add what they count visitors by.
                registry.addInterceptor(new ParameterCheck()).excludePathPatterns("/careers", "/careers/**");
            }
        };
    }
}
