package io.rolewright.runtime.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Prometheus scrapes: at the door with an API key, at an inner port without. */
@RestController
class MetricsEndpoint {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry meters;

    MetricsEndpoint(PrometheusMeterRegistry meters) {
        this.meters = meters;
    }

    /** All metrics of this process, in Prometheus' text format. */
    @GetMapping("/metrics")
    @Allowed(Permission.READ_METRICS)
    void metrics(HttpServletResponse response) throws IOException {
        response.setContentType(TEXT);
        meters.scrape(response.getOutputStream(), TEXT);
    }
}
