package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a heading from a line of text, and what stands below it. */
final class Headings {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/sections.txt");

    /** Headings with more words are sentences. */
    private static final int MOST_WORDS = 8;

    /** "Desirable" before "skills": a heading with both is about what is desired. */
    private static final List<Section> IN_ORDER = List.of(
            Section.PREFERRED, Section.OFFER, Section.EMPLOYER, Section.APPLYING, Section.REQUIRED, Section.DUTIES);

    private Headings() {}

    /** The section that a line of its own starts; empty when it is no heading. */
    static Optional<Section> section(String line) {
        List<String> words = Words.of(line);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Optional<Section> exact = exactly(words);
        if (exact.isPresent()) {
            return exact;
        }
        if (line.endsWith(":")) {
            return Optional.of(IN_ORDER.stream()
                    .filter(section -> WORDS.in(section.name()).foundIn(words))
                    .findFirst()
                    .orElse(Section.OTHER));
        }
        return isAllCapitals(line)
                ? IN_ORDER.stream()
                        .filter(section -> WORDS.in(section.name()).startOf(words))
                        .findFirst()
                : Optional.empty();
    }

    /** The section that these words name and nothing else: {@code Essential} in {@code Essential: Java, SQL}. */
    static Optional<Section> exactly(List<String> words) {
        return IN_ORDER.stream()
                .filter(section -> WORDS.in(section.name()).holds(words))
                .findFirst();
    }

    private static boolean isAllCapitals(String line) {
        return line.toUpperCase(Locale.ROOT).equals(line)
                && !line.toLowerCase(Locale.ROOT).equals(line);
    }
}
