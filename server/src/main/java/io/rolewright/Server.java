package io.rolewright;

import io.rolewright.runtime.NotInTarget;
import io.rolewright.runtime.web.PortTaken;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/**
 * The platform as one Spring application: the services of the target, and nothing of the others. Components are named in full,
 * so that two services may each have a {@code Reading}.
 */
@SpringBootApplication
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @Filter(
                        type = FilterType.CUSTOM,
                        classes = {TypeExcludeFilter.class, AutoConfigurationExcludeFilter.class, NotInTarget.class}))
@EnableJdbcRepositories(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = NotInTarget.class))
public class Server {
    /**
     * Starts the services of the target; answers when they are ready.
     *
     * @param settings Spring settings as {@code --name=value}
     * @throws io.rolewright.runtime.StartRefusedException among the causes of what is thrown when the start is refused
     */
    public static ConfigurableApplicationContext start(String... settings) {
        try {
            return SpringApplication.run(Server.class, settings);
        } catch (RuntimeException failure) {
            throw PortTaken.in(failure).orElse(failure);
        }
    }
}
