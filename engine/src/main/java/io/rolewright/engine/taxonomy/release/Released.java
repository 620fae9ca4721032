package io.rolewright.engine.taxonomy.release;

import java.util.List;

/**
 * One skill or occupation of a {@link Release}.
 *
 * @param section the section of a taxonomy file that it belongs to
 * @param name its usual name
 * @param otherNames its other names
 * @param links names of broader skills, or of the skills that are typical of the occupation
 */
public record Released(String section, String name, List<String> otherNames, List<String> links) {
    public Released {
        otherNames = List.copyOf(otherNames);
        links = List.copyOf(links);
    }
}
