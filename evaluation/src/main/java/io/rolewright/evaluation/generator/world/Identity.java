package io.rolewright.evaluation.generator.world;

import java.util.List;

/**
 * Who somebody is and how to reach them; nobody real.
 *
 * @param origin the language of the name
 * @param name as the person writes it
 * @param phone as the person writes it
 * @param e164 the same number as +61491570006
 */
public record Identity(
        String origin, String name, String email, String phone, String e164, Place place, List<String> links) {
    public Identity {
        if (!e164.startsWith("+") || !email.contains("@")) {
            throw new IllegalArgumentException("an identity has a full number and an address");
        }
        links = List.copyOf(links);
    }
}
