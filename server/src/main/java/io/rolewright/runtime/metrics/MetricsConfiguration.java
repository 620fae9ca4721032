package io.rolewright.runtime.metrics;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.rolewright.runtime.Target;
import io.rolewright.shared.Version;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the registry, and has the Java machine and the pool of connections measure themselves. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {
    /** A meter does not keep what it measures from being collected. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Bean
    PrometheusMeterRegistry meters(Target target) {
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        // There are no sessions; the other two have names that Prometheus' conventions do not allow.
        meters.config()
                .meterFilter(MeterFilter.denyNameStartsWith("tomcat.sessions"))
                .meterFilter(MeterFilter.denyNameStartsWith("process.cpu.time"))
                .meterFilter(MeterFilter.denyNameStartsWith("system.cpu.count"));
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        new FileDescriptorMetrics().bindTo(meters);
        FunctionCounter.builder("process.cpu.seconds", SECOND, MetricsConfiguration::cpu)
                .description("Time that this process has spent on processors.")
                .register(meters);
        Gauge.builder("rolewright.build.info", () -> 1)
                .description("The release that runs and the services that it hosts; always 1.")
                .tag("version", Version.current())
                .tag("services", String.join(",", target.services()))
                .register(meters);
        return meters;
    }

    private static double cpu(Duration unit) {
        var spent = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return (double) spent.toNanos() / unit.toNanos();
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
