package io.rolewright.architecture.broken.matching;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Tells clients of a record that has a namesake. */
@HttpExchange("/api/v1/matching/twins")
public interface TwinsApi {
    @GetExchange
    Twin twin();
}
