package io.rolewright.gateway.internal.limits;

import com.zaxxer.hikari.HikariDataSource;
import io.rolewright.runtime.processes.InnerPort;
import io.rolewright.runtime.web.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the limits into the way of a request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BodySettings.class, LoadSettings.class, RateSettings.class})
class LimitConfiguration {
    private static final int BODIES = Ordered.HIGHEST_PRECEDENCE + 10;
    private static final int LOAD = Ordered.HIGHEST_PRECEDENCE + 11;

    @Bean
    FilterRegistrationBean<BodyCapFilter> bodyCapFilter(
            BodySettings settings, InnerPort inner, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new BodyCapFilter(settings, inner, problems));
        registration.setOrder(BODIES);
        return registration;
    }

    @Bean
    Places places(LoadSettings settings, ObjectProvider<HikariDataSource> sources) {
        var pool = new DatabasePool(sources);
        return new Places(settings, pool::isCrowded);
    }

    @Bean
    FilterRegistrationBean<LoadFilter> loadFilter(Places places, InnerPort inner, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new LoadFilter(places, inner, problems));
        registration.setOrder(LOAD);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> patience(BodySettings settings, InnerPort inner) {
        return server -> {
            server.setProtocol(WatchedProtocol.class.getName());
            server.addProtocolHandlerCustomizers(protocol -> {
                if (protocol instanceof WatchedProtocol watched) {
                    watched.setHeadPatience(settings.headPatience());
                }
            });
            server.addEngineValves(new PacedBodies(settings, inner));
        };
    }
}
