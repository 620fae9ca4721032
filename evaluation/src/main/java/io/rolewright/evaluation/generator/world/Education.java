package io.rolewright.evaluation.generator.world;

/** A course of study with its years. */
public record Education(String school, String degree, String field, int from, int to) {
    public Education {
        if (from > to) {
            throw new IllegalArgumentException("a course ends after it starts");
        }
    }
}
