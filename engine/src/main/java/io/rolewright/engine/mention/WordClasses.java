package io.rolewright.engine.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which classes a word has, by the hash of its lower-case letters. */
final class WordClasses {
    private static final String FILE = "/mention/words.txt";
    private static final WordClasses BUNDLED = new WordClasses();

    private final Map<Integer, Integer> bits = new HashMap<>();

    private WordClasses() {
        WordClass group = WordClass.DETERMINER;
        for (String line : content().lines().toList()) {
            if (line.startsWith("[")) {
                group = WordClass.valueOf(line.substring(1, line.length() - 1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.split(",", -1)) {
                    add(word.strip(), group);
                }
            }
        }
    }

    static WordClasses bundled() {
        return BUNDLED;
    }

    private void add(String word, WordClass group) {
        if (!word.isEmpty()) {
            List<String> forms = group == WordClass.DOING ? VerbForms.of(word) : List.of(word);
            forms.forEach(form -> bits.merge(Hash.of(form), group.bit(), (a, b) -> a | b));
        }
    }

    /** The bits of all classes of the word with this hash; 0 for none. */
    int of(int hash) {
        return bits.getOrDefault(hash, 0);
    }

    private static String content() {
        try (InputStream stream = WordClasses.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
