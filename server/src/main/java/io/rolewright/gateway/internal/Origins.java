package io.rolewright.gateway.internal;

import io.rolewright.shared.ContractException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * The pages of other origins that may use the API from a browser: none unless a setting names them, and never with cookies.
 *
 * <p>Our own pages are not asked for their origin. They tell nobody where they are, so browsers say {@code Origin: null} with
 * their forms; and they set no cookie, so there is nothing that another page could use.
 */
final class Origins {
    private static final List<String> API = List.of("/api/**", "/openapi.json");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> SENT = List.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "Last-Event-ID",
            "traceparent");
    private static final List<String> TOLD = List.of(
            "Content-Disposition",
            "ETag",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "traceparent",
            "X-Request-Id");

    private Origins() {}

    /** @param allowed origins, compared to the letter: {@code https://careers.example} */
    static CorsFilter filter(List<String> allowed) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(allowed.stream().map(Origins::exact).toList());
        rules.setAllowedMethods(METHODS);
        rules.setAllowedHeaders(SENT);
        rules.setExposedHeaders(TOLD);
        rules.setAllowCredentials(false);
        rules.setMaxAge(Duration.ofHours(1));
        var guarded = new UrlBasedCorsConfigurationSource();
        API.forEach(path -> guarded.registerCorsConfiguration(path, rules));
        var filter = new CorsFilter(guarded);
        filter.setCorsProcessor(new Refusing());
        return filter;
    }

    private static String exact(String origin) {
        if (!origin.matches("https?://[^/*\\s]+")) {
            throw new IllegalArgumentException("rolewright.gateway.origins: " + origin + " is no origin");
        }
        return origin;
    }

    /** Refuses with a problem like everybody else. */
    private static final class Refusing extends DefaultCorsProcessor {
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            throw ContractException.forbidden("gateway.origin-refused");
        }
    }
}
