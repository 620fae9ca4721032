package io.rolewright.matching.internal.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.People;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.matching.internal.index.TextQuery;
import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedIndexTest {
    private static final TextQuery NURSE = new TextQuery.Term(TextField.TITLE, "nurse");

    @TempDir
    private Path folder;

    private final Map<Integer, IndexedCandidate> rows = new TreeMap<>();
    private final AtomicInteger copies = new AtomicInteger();
    private final List<EmbeddedIndex> opened = new ArrayList<>();

    @AfterEach
    void end() {
        opened.forEach(EmbeddedIndex::close);
    }

    @Test
    void refusesUntilItIsFilled() {
        var index = open();
        assertThatThrownBy(() -> index.select(Filter.everybody()))
                .isInstanceOfSatisfying(ContractException.class, refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(503);
                    assertThat(refusal.code()).isEqualTo("matching.index-unavailable");
                });
    }

    @Test
    void becomesACopyOfTheRows() {
        nurses(1200);
        var index = filled();
        assertThat(count(index)).isEqualTo(1200);
        index.close();
        opened.clear();

        rows.remove(0);
        rows.remove(700);
        rows.remove(1199);
        rows.put(1, People.candidate(1).says(TextField.TITLE, "cook").done());
        var again = filled();
        assertThat(count(again)).isEqualTo(1197);
        assertThat(nurses(again)).isEqualTo(1196);
    }

    @Test
    void bringsNobodyBackWhoWasTakenOutDuringTheCopy() {
        nurses(1200);
        var index = new EmbeddedIndex(
                folder,
                () -> rows.values().stream().peek(row -> {
                    if (row.candidate().equals(People.id(499))) {
                        opened.getFirst().delete(List.of(People.id(500), People.id(3), People.id(499)));
                    }
                }));
        opened.add(index);
        index.fill();
        assertThat(count(index)).isEqualTo(1197);
    }

    @Test
    void keepsWhoComesDuringTheCopy() {
        nurses(1200);
        var newcomer = People.candidate(1100).says(TextField.TITLE, "cook").done();
        rows.remove(1100);
        var index = new EmbeddedIndex(
                folder,
                () -> rows.values().stream().peek(row -> {
                    if (row.candidate().equals(People.id(499))) {
                        opened.getFirst().upsert(List.of(newcomer));
                        opened.getFirst().refresh();
                    }
                }));
        opened.add(index);
        index.fill();
        assertThat(count(index)).isEqualTo(1200);
    }

    @Test
    void isMadeAnewWhenItsFolderIsDeleted() throws IOException {
        nurses(50);
        var index = filled();
        index.upsert(List.of(rows.get(1)));
        index.look();
        deleteFiles();
        awaitCopy(index, 2);
        assertThat(nurses(index)).isEqualTo(50);
        index.delete(List.of(People.id(1)));
        assertThat(nurses(index)).isEqualTo(49);
    }

    @Test
    void isMadeAnewWhenABitIsTurned() throws IOException {
        nurses(50);
        var index = filled();
        index.look();
        turnABit();
        awaitCopy(index, 2);
        assertThat(nurses(index)).isEqualTo(50);
    }

    @Test
    void isMadeAnewWhenABitWasTurnedWhileItWasClosed() throws IOException {
        nurses(50);
        filled().close();
        opened.clear();
        turnABit();
        var index = filled();
        assertThat(nurses(index)).isEqualTo(50);
        assertThat(folder.resolve("1")).doesNotExist();
        assertThat(folder.resolve("2")).exists();
    }

    private void nurses(int number) {
        for (var i = 0; i < number; i++) {
            rows.put(
                    i,
                    People.candidate(i)
                            .says(TextField.TITLE, "nurse")
                            .means(People.vector(i))
                            .done());
        }
    }

    private EmbeddedIndex open() {
        var index = new EmbeddedIndex(folder, this::rows);
        opened.add(index);
        return index;
    }

    private Stream<IndexedCandidate> rows() {
        copies.incrementAndGet();
        return rows.values().stream();
    }

    private EmbeddedIndex filled() {
        var index = open();
        index.fill();
        assertThat(index.isReady()).isTrue();
        return index;
    }

    private static long count(EmbeddedIndex index) {
        try (var all = index.select(Filter.everybody())) {
            return all.count();
        }
    }

    private static long nurses(EmbeddedIndex index) {
        try (var all = index.select(Filter.everybody())) {
            return all.textTopK(NURSE, 2000).stream()
                    .map(Hit::candidate)
                    .distinct()
                    .count();
        }
    }

    private void awaitCopy(EmbeddedIndex index, int number) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(() -> copies.get() >= number && index.isReady());
    }

    private void deleteFiles() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void turnABit() throws IOException {
        try (var files = Files.walk(folder)) {
            var largest = files.filter(file -> file.toString().endsWith(".vec"))
                    .findFirst()
                    .orElseThrow();
            try (var bytes = new RandomAccessFile(largest.toFile(), "rw")) {
                bytes.seek(200);
                var value = bytes.read();
                bytes.seek(200);
                bytes.write(value ^ 4);
            }
        }
    }
}
