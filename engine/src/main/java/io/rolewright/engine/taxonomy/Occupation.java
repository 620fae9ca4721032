package io.rolewright.engine.taxonomy;

import java.util.List;

/**
 * What people are employed as.
 *
 * @param id stable and readable, such as {@code occupation:registered-nurse}
 * @param title the usual title
 * @param isco group of ISCO-08 (the International Labour Office's classification), one to four digits; empty when
 *     its source states none
 * @param titles other titles, without the first
 * @param skills ids of skills that are typical of it
 */
public record Occupation(String id, String title, String isco, List<String> titles, List<String> skills) {
    public Occupation {
        if (!id.startsWith("occupation:") || title.isBlank() || !(isco.isEmpty() || isIscoGroup(isco))) {
            throw new IllegalArgumentException("occupation %s %s %s".formatted(id, title, isco));
        }
        titles = List.copyOf(titles);
        skills = List.copyOf(skills);
    }

    static boolean isIscoGroup(String code) {
        return !code.isEmpty() && code.length() <= 4 && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
