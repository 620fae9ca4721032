package io.rolewright.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/**
 * The same statement as {@code GET /api/v1/jobs/{id}} behind as little of Spring as a developer would write: one controller,
 * Spring Security, and a token that is looked up in a map. What the server does beyond this is what its figure pays for.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(BareServer.Jobs.class)
public class BareServer {
    public static void main(String[] settings) {
        SpringApplication.run(BareServer.class, settings);
        System.out.println("rolewright: listening on the port it was given");
    }

    record Job(
            UUID id,
            String code,
            String title,
            @Nullable String employer,
            UUID owner,
            String state,
            String stage,
            Instant receivedAt,
            @JsonRawValue String posting) {}

    @RestController
    static class Jobs {
        private final JdbcClient jdbc;

        Jobs(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/api/v1/jobs/{id}")
        Job find(@PathVariable UUID id) {
            return jdbc.sql(
                            "select id, code, title, employer, owner, state, stage, received_at, posting from jobs.job where id = ?")
                    .param(id)
                    .query((row, number) -> new Job(
                            row.getObject("id", UUID.class),
                            row.getString("code"),
                            row.getString("title"),
                            row.getString("employer"),
                            row.getObject("owner", UUID.class),
                            row.getString("state"),
                            row.getString("stage"),
                            row.getTimestamp("received_at").toInstant(),
                            row.getString("posting")))
                    .optional()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
    }

    @Bean
    SecurityFilterChain bareDoor(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("read-jobs"))
                .addFilterBefore(new CachedToken(), AuthorizationFilter.class)
                .build();
    }

    /** Every token is good the first time and known from then on. */
    private static final class CachedToken extends OncePerRequestFilter {
        private final Map<String, UsernamePasswordAuthenticationToken> known = new ConcurrentHashMap<>();

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var token = request.getHeader("Authorization");
            if (token != null) {
                var who = known.computeIfAbsent(token, CachedToken::someone);
                SecurityContextHolder.getContext().setAuthentication(who);
            }
            chain.doFilter(request, response);
        }

        private static UsernamePasswordAuthenticationToken someone(String token) {
            return new UsernamePasswordAuthenticationToken(
                    "somebody", null, List.of(new SimpleGrantedAuthority("read-jobs")));
        }
    }
}
