package io.rolewright.adverts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Words that ask for something.
 *
 * @param text from a few words to a whole advert; at most 500,000 characters
 */
public record AdvertWords(@NotBlank @Size(max = 500_000) String text) {}
