package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.subject.RunningServer;
import io.rolewright.runtime.NotInTarget;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/** The server's {@code jobs} and what they need, in this process: as the server starts them, without other benchmarks' parts. */
final class StoreServer {
    private StoreServer() {}

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "io.rolewright.runtime",
                "io.rolewright.storage",
                "io.rolewright.integrations",
                "io.rolewright.jobs"
            },
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = NotInTarget.class))
    @EnableJdbcRepositories(
            basePackages = "io.rolewright.jobs",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Application {}

    static ConfigurableApplicationContext start(Path data, String database) {
        return SpringApplication.run(
                Application.class,
                "--rolewright.target=storage,integrations,jobs",
                "--rolewright.data=" + data,
                "--server.port=" + RunningServer.freePort(),
                "--rolewright.inner.port=" + RunningServer.freePort(),
                "--spring.datasource.url=" + database);
    }
}
