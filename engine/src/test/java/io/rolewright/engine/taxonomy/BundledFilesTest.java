package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people who edit the bundled files may rely on; names, links and cycles are checked by reading them. */
class BundledFilesTest {
    private static final Path FOLDER = folder();

    @Test
    void everyFileIsListed() throws IOException {
        Set<String> listed = new TreeSet<>(Files.readAllLines(FOLDER.resolve("taxonomy.txt")));
        listed.removeIf(line -> !line.contains("/") || line.startsWith("#"));
        assertThat(listed).isEqualTo(files());
    }

    @Test
    void everyFileStatesThatTheProjectWroteIt() throws IOException {
        for (String file : files()) {
            assertThat(Files.readAllLines(FOLDER.resolve(file)).getFirst())
                    .startsWith("source: written for Rolewright");
        }
    }

    @Test
    void entriesAreSortedInTheirSections() throws Exception {
        List<String> unsorted = new ArrayList<>();
        for (String file : files()) {
            if (!file.startsWith("words/")) {
                unsorted.addAll(outOfOrder(EntryFile.read(file, Files.readString(FOLDER.resolve(file)))));
            }
        }
        assertThat(unsorted).isEmpty();
    }

    @Test
    void seesAnEntryOutOfOrder() throws Exception {
        String content = "source: ours\n[knowledge]\nBread\nBaking\n[skill]\nAsking\n";
        assertThat(outOfOrder(EntryFile.read("x", content))).containsExactly("Baking");
    }

    @Test
    void isBroadEnoughToStartWith() {
        Taxonomy taxonomy = Taxonomy.bundled();
        long names = taxonomy.skills().stream()
                .mapToLong(skill -> 1 + skill.synonyms().size())
                .sum();
        assertThat(names).isGreaterThan(2_500);
        assertThat(taxonomy.occupations()).hasSizeGreaterThan(600);
        assertThat(taxonomy.skills()).extracting(Skill::kind).contains(Kind.values());
    }

    @Test
    void everyOccupationIsFoundByEachOfItsTitles() {
        OccupationFinder finder = new OccupationFinder(Taxonomy.bundled());
        List<String> lost = Taxonomy.bundled().occupations().stream()
                .flatMap(occupation -> Stream.concat(Stream.of(occupation.title()), occupation.titles().stream())
                        .filter(title -> finder.match(title).stream()
                                .noneMatch(match -> match.occupation().equals(occupation))))
                .toList();
        assertThat(lost).isEmpty();
    }

    private static List<String> outOfOrder(List<Entry> entries) {
        Comparator<Entry> order = Comparator.comparing(entry -> Skills.key(entry.name()));
        List<String> unsorted = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            Entry entry = entries.get(i);
            if (before.section().equals(entry.section()) && order.compare(before, entry) > 0) {
                unsorted.add(entry.name());
            }
        }
        return unsorted;
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("taxonomy.txt"))
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Taxonomy.class.getResource("/taxonomy"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
