package io.rolewright.support;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.web.Denials;
import io.rolewright.shared.Actor;
import io.rolewright.shared.UserId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.filter.OncePerRequestFilter;

/** A door for tests of services without {@code gateway}: it believes who the caller says to be, if they say so. */
@TestConfiguration(proxyBeanMethods = false)
public class PlainDoor {
    /** The header with the caller's user id. */
    public static final String USER = "Test-User";

    /** The header with the caller's permissions, parted by commas. */
    public static final String PERMISSIONS = "Test-Permissions";

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** What stands at the inner port and asks for service tokens. */
    @Bean
    static BeanFactoryPostProcessor withoutInnerPort() {
        return beans -> Stream.of("innerFilter", "innerChain", "checks")
                .forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition);
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    OncePerRequestFilter believing() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
                Call.of(caller(request), TRACE).run(() -> pass(request, response, chain));
            }
        };
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Actor caller(HttpServletRequest request) {
        var user = request.getHeader(USER);
        if (user == null) {
            return Denials.ANONYMOUS;
        }
        var permissions = request.getHeader(PERMISSIONS);
        return Actor.user(
                new UserId(UUID.fromString(user)), permissions == null ? Set.of() : Set.of(permissions.split(",")));
    }
}
