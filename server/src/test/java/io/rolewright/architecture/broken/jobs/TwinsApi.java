package io.rolewright.architecture.broken.jobs;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Tells clients of a record that has a namesake. */
@HttpExchange("/api/v1/jobs/twins")
public interface TwinsApi {
    @GetExchange
    Twin twin();
}
