package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the languages that a person speaks, under their heading or behind a label such as "Languages:". */
final class SpokenLanguages {
    private static final Phrases LEVEL = Vocabulary.SPOKEN.in("LEVEL");

    private final List<SpokenLanguage> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private SpokenLanguages() {}

    static List<SpokenLanguage> in(List<Part> parts) {
        SpokenLanguages languages = new SpokenLanguages();
        for (Part part : parts) {
            for (Row row : part.rows()) {
                if (!row.isLong() && (part.section() == Section.LANGUAGES || isLabelled(row))) {
                    languages.read(row);
                }
            }
        }
        return languages.found;
    }

    private static boolean isLabelled(Row row) {
        String lower = row.text().substring(row.afterBullet()).toLowerCase(Locale.ROOT);
        return lower.startsWith("languages:")
                || lower.startsWith("languages spoken")
                || lower.startsWith("languages –");
    }

    /** A level belongs to the language before it; one that stands first, to the language behind it. */
    private void read(Row row) {
        List<Place> words = words(row);
        List<String> folded = words.stream().map(Place::value).toList();
        List<Place> languages = new ArrayList<>();
        List<Place> levels = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int level = LEVEL.lengthAt(folded, i);
            Place place = words.get(i);
            if (level > 0) {
                levels.add(new Place("", place.start(), words.get(i + level - 1).end()));
            } else {
                tag(folded, i).ifPresent(tag -> languages.add(new Place(tag, place.start(), place.end())));
            }
            i += Math.max(1, level);
        }
        languages.forEach(language -> add(row, language, languages, levels));
    }

    private static List<Place> words(Row row) {
        List<Place> all = new ArrayList<>();
        for (Words words = new Words(row.text()); words.next(); ) {
            all.add(new Place(words.folded(), words.start(), words.end()));
        }
        return all;
    }

    private record Place(String value, int start, int end) {}

    private void add(Row row, Place language, List<Place> languages, List<Place> levels) {
        if (!seen.add(language.value())) {
            return;
        }
        boolean levelsFirst = !levels.isEmpty()
                && levels.getFirst().start() < languages.getFirst().start();
        Optional<Place> level = levelsFirst ? before(language, languages, levels) : after(language, languages, levels);
        found.add(new SpokenLanguage(
                new Extracted<>(language.value(), row.span(language.start(), language.end()), 0.95),
                level.map(place -> row.text().substring(place.start(), place.end()))));
    }

    private static Optional<Place> after(Place language, List<Place> languages, List<Place> levels) {
        int next = languages.stream()
                .mapToInt(Place::start)
                .filter(start -> start > language.start())
                .min()
                .orElse(Integer.MAX_VALUE);
        return levels.stream()
                .filter(level -> level.start() > language.start() && level.start() < next)
                .findFirst();
    }

    private static Optional<Place> before(Place language, List<Place> languages, List<Place> levels) {
        int previous = languages.stream()
                .mapToInt(Place::start)
                .filter(start -> start < language.start())
                .max()
                .orElse(-1);
        return levels.stream()
                .filter(level -> level.start() < language.start() && level.start() > previous)
                .reduce((a, b) -> b);
    }

    private static Optional<String> tag(List<String> words, int at) {
        return Vocabulary.SPOKEN.groups().entrySet().stream()
                .filter(group ->
                        !group.getKey().equals("LEVEL") && group.getValue().lengthAt(words, at) > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
