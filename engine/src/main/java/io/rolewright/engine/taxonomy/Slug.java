package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;

/** The readable part of an id: {@code C++} gives {@code c-plus-plus}, {@code .NET} gives {@code dot-net}. */
final class Slug {
    private Slug() {}

    static String of(String name) {
        String spelled = String.join(" ", Words.of(name))
                .replace("+", " plus ")
                .replace("#", " sharp ")
                .replaceFirst("^\\.", "dot ")
                .replace(".", " ");
        return String.join("-", spelled.strip().split(" +"));
    }
}
