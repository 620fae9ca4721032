package io.rolewright.jobs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A job typed or pasted by a recruiter.
 *
 * @param text the advert's words, or a page with a schema.org {@code JobPosting}; at most 500,000 characters
 */
public record NewJob(@NotBlank @Size(max = 500_000) String text) {}
