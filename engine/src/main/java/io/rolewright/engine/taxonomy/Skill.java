package io.rolewright.engine.taxonomy;

import java.util.List;

/**
 * Something a person knows, does or holds.
 *
 * @param id stable and readable, such as {@code skill:spring-boot}
 * @param name as people write it, such as {@code Spring Boot}
 * @param kind what sort of thing it is
 * @param synonyms other names, without the first
 * @param broader ids of what everyone with this skill has as well, such as {@code skill:java}
 */
public record Skill(String id, String name, Kind kind, List<String> synonyms, List<String> broader) {
    public Skill {
        if (!id.startsWith("skill:") || name.isBlank()) {
            throw new IllegalArgumentException("skill %s %s".formatted(id, name));
        }
        synonyms = List.copyOf(synonyms);
        broader = List.copyOf(broader);
    }
}
