package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import java.util.List;
import java.util.Optional;

/**
 * How a person is called and reached.
 *
 * @param name one field, as the person writes it
 * @param emails lower case, in the order of the text
 * @param phones E.164, in the order of the text
 * @param links absolute addresses of profiles and pages
 * @param place where the person lives, as written
 */
public record Contact(
        Optional<Extracted<String>> name,
        List<Extracted<String>> emails,
        List<Extracted<String>> phones,
        List<Extracted<String>> links,
        Optional<Extracted<String>> place) {
    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
    }
}
