package io.rolewright.integrations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The open web, as services ask for it. Nobody else goes there: here stand the rules of which address may be asked, how
 * often, how long and how much.
 */
@HttpExchange("/internal/v1/web")
public interface WebInternal {
    /**
     * Asks a page for what it holds. What a stranger does wrong is an answer, never a failure. It takes at most {@code
     * rolewright.integrations.web.time}, and waits for its turn at most {@code rolewright.integrations.web.patience}.
     */
    @PostExchange("/fetches")
    Fetched fetch(@RequestBody @Valid Fetch fetch);

    /** What a site's {@code robots.txt} says about an address of it. */
    @GetExchange("/rules")
    SiteRules rules(@RequestParam @NotBlank @Size(max = 4000) String url);
}
