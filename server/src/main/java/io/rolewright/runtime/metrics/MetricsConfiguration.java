package io.rolewright.runtime.metrics;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.rolewright.runtime.Target;
import io.rolewright.shared.Version;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the registry, and has the Java machine and the pool of connections measure themselves. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {
    @Bean
    PrometheusMeterRegistry meters(Target target) {
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        new FileDescriptorMetrics().bindTo(meters);
        Gauge.builder("rolewright.build.info", () -> 1)
                .description("The release that runs and the services that it hosts; always 1.")
                .tag("version", Version.current())
                .tag("services", String.join(",", target.services()))
                .register(meters);
        return meters;
    }

    @Bean(destroyMethod = "close")
    JvmGcMetrics garbageCollection(MeterRegistry meters) {
        var collection = new JvmGcMetrics();
        collection.bindTo(meters);
        return collection;
    }

    @Bean
    static BeanPostProcessor measuredPool(ObjectProvider<MeterRegistry> meters) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getMetricsTrackerFactory() == null) {
                    pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters.getObject()));
                }
                return bean;
            }
        };
    }
}
