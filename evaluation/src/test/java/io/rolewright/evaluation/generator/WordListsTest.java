package io.rolewright.evaluation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.evaluation.generator.world.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generator's words are its own: a reader must not be measured on the list that it reads by. */
class WordListsTest {
    private static final Path ENGINE = Path.of("../engine/src/main/resources/resume");
    private static final Path OWN = Path.of("src/main/resources/generator");
    private static final int LONG_LINE = 60;

    @Test
    void noLongLineStandsInBoth() {
        Set<String> engine = longLines(ENGINE);
        assertThat(engine).isNotEmpty();
        assertThat(longLines(OWN)).isNotEmpty().doesNotContainAnyElementsOf(engine);
    }

    @Test
    void theReaderKnowsNoInventedName() {
        String engine = text(ENGINE);
        for (String tongue : List.of("en", "de", "fr", "es", "it", "nl", "pl", "sv")) {
            Words words = new Words("vitae/" + tongue + ".txt");
            for (String section : List.of("stems", "schools", "family")) {
                for (String name : words.list(section)) {
                    assertThat(phrases(engine)).as(section).doesNotContain(name.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    @Test
    void noOddHeadingIsTrainedAndMeasured() {
        Words words = new Words("vitae/en.txt");
        Set<String> trained = headings(words, "training headings");
        assertThat(headings(words, "odd headings")).isNotEmpty().doesNotContainAnyElementsOf(trained);
        assertThat(phrases(text(ENGINE))).doesNotContainAnyElementsOf(headings(words, "odd headings"));
    }

    private static Set<String> headings(Words words, String section) {
        Set<String> headings = new TreeSet<>();
        words.lines(section)
                .forEach(line -> Words.cut(line.substring(line.indexOf('=') + 1), ';')
                        .forEach(heading -> headings.add(heading.toLowerCase(Locale.ROOT))));
        return headings;
    }

    private static Set<String> phrases(String text) {
        Set<String> phrases = new HashSet<>();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> Words.cut(line, ',').forEach(phrase -> phrases.add(phrase.toLowerCase(Locale.ROOT))));
        return phrases;
    }

    private static Set<String> longLines(Path folder) {
        Set<String> lines = new HashSet<>();
        text(folder).lines().filter(line -> line.length() > LONG_LINE).forEach(lines::add);
        return lines;
    }

    private static String text(Path folder) {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(file -> text.append(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
