package io.rolewright.evaluation.generator.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.evaluation.generator.print.Block;
import io.rolewright.evaluation.generator.print.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchTest {
    private static final int ONE_DECK = 42;
    private static final Set<Producer> OUTSIDE = Producer.outside();

    @Test
    void showsEveryLayoutAndProducer() {
        List<Vita> vitae = Batch.drawn(4, ONE_DECK).vitae();
        assertThat(Layout.values()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(vitae).extracting(vita -> vita.look().layout()).contains(Layout.values());
        assertThat(vitae).extracting(vita -> vita.look().producer()).contains(Producer.values());
    }

    @Test
    void showsPlacesAndLanguages() {
        List<Vita> vitae = Batch.drawn(4, 200).vitae();
        assertThat(vitae)
                .extracting(vita -> vita.applicant().town().country())
                .contains("GB", "AU", "US", "IE", "DE", "FR", "ES", "IT", "NL", "PL", "SE");
        assertThat(vitae).extracting(vita -> vita.applicant().tongue().code()).contains("en", "de", "fr", "es");
    }

    @Test
    void aLongerBatchStartsWithThePeopleOfAShorterOne() {
        List<String> few = truths(Batch.drawn(9, 5));
        assertThat(truths(Batch.drawn(9, 30)).subList(0, 5)).isEqualTo(few);
    }

    @Test
    void theSameSeedGivesTheSameWordsAndAnotherOneOthers() {
        assertThat(sheets(Batch.drawn(6, 20))).isEqualTo(sheets(Batch.drawn(6, 20)));
        assertThat(truths(Batch.drawn(6, 20))).isNotEqualTo(truths(Batch.drawn(7, 20)));
    }

    @Property(tries = 40)
    void whatTheTruthSaysStandsInTheWords(@ForAll long seed) {
        for (Vita vita : Batch.drawn(seed, 6).vitae()) {
            String words = words(vita.written().sheet()).replace("\u00AD", "");
            assertThat(words)
                    .contains(vita.applicant().email())
                    .contains(vita.applicant().phone());
            for (Job job : vita.applicant().jobs()) {
                assertThat(words).contains(job.title()).contains(job.employer());
            }
            for (Course course : vita.applicant().courses()) {
                assertThat(words).contains(course.degree()).contains(course.school());
            }
            vita.applicant().skills().forEach(skill -> assertThat(words).contains(skill.written()));
            assertThat(words).doesNotContain("{");
        }
    }

    @Property(tries = 60)
    void jobsEndAfterTheyStart(@ForAll long seed) {
        for (Vita vita : Batch.drawn(seed, 4).vitae()) {
            assertThat(vita.applicant().jobs())
                    .allMatch(job -> job.end() == null || !job.end().isBefore(job.start()));
        }
    }

    @Test
    void leavesOutTheCvsOfProgramsThatAreMissing(@TempDir Path folder) throws IOException {
        Batch batch = Batch.drawn(4, ONE_DECK);
        long inside = batch.vitae().stream()
                .filter(vita -> !OUTSIDE.contains(vita.look().producer()))
                .count();
        batch.writeWithout(OUTSIDE, folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSize((int) inside);
        }
        assertThat(new Program(List.of("no-such-program")).missing()).contains("no-such-program");
    }

    @Test
    void removesWhatAnEarlierBatchHasLeft(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("cv-999.json"), "{}");
        Path own = Files.writeString(folder.resolve("notes.txt"), "keep");
        Batch.drawn(4, 1).writeInside(folder);
        assertThat(old).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void theTruthIsAsExactAsTheFile() {
        Vita coarse = Batch.drawn(4, ONE_DECK).vitae().stream()
                .filter(vita -> vita.look().dating().isCoarse())
                .findFirst()
                .orElseThrow();
        JsonNode job =
                JsonMapper.shared().readTree(JsonTruth.of(coarse)).path("work").path(0);
        assertThat(job.path("startDate").asString()).hasSize(4);
    }

    private static List<String> truths(Batch batch) {
        return batch.vitae().stream().map(vita -> vita.applicant().toString()).toList();
    }

    private static List<Sheet> sheets(Batch batch) {
        return batch.vitae().stream().map(vita -> vita.written().sheet()).toList();
    }

    private static String words(Sheet sheet) {
        String blocks = sheet.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(Block::toString)
                .collect(Collectors.joining(" "));
        return (String.join(" ", sheet.contact()) + " " + blocks)
                .replace("Entry[", "")
                .replace("Text[", "")
                .replace("Bullet[", "");
    }
}
