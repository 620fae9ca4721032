package io.rolewright.engine.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private final NearDuplicates index = new NearDuplicates(8, 64);

    @Test
    void findsCutCopiesAmongMany() {
        fill(0, 500);
        for (int number = 0; number < 500; number += 50) {
            String text = text(number);
            Signature cut = Signature.of(text.substring(0, text.length() / 2), "");
            assertThat(index.find(cut, 5).getFirst().number()).isEqualTo(number);
        }
    }

    @Test
    void forgetsWhatIsTakenOut() {
        fill(0, 100);
        assertThat(index.remove(42)).isTrue();
        assertThat(index.remove(42)).isFalse();
        assertThat(index.size()).isEqualTo(99);
        assertThat(numbers(signature(42))).doesNotContain(42);
        assertThat(numbers(signature(43))).contains(43);
    }

    @Test
    void keepsOneAdvertUnderANumber() {
        fill(0, 100);
        index.put(7, signature(1007));
        assertThat(index.size()).isEqualTo(100);
        assertThat(numbers(signature(7))).doesNotContain(7);
        assertThat(numbers(signature(1007))).contains(7);
    }

    @Test
    void givesRoomBackWhenMostHasChanged() {
        fill(0, 2000);
        long before = index.bytes();
        for (int round = 1; round < 6; round++) {
            fill(round * 2000, 2000);
            IntStream.range((round - 1) * 2000, round * 2000).forEach(index::remove);
        }
        assertThat(index.size()).isEqualTo(2000);
        assertThat(index.bytes()).isLessThan(4 * before);
        IntStream.range(10_000, 12_000)
                .forEach(number -> assertThat(numbers(signature(number))).contains(number));
    }

    @Test
    void isNotMisledByWhatEverybodyWrites() {
        String usual = SignatureTest.words(0, 120);
        for (int number = 0; number < 1000; number++) {
            index.put(number, Signature.of(usual + " " + text(number).substring(0, 200), ""));
        }
        Signature asked = Signature.of(usual + " " + text(777).substring(0, 200), "");
        assertThat(index.find(asked, 5).getFirst().number()).isEqualTo(777);
        assertThat(index.find(Signature.of(usual, ""), 10)).hasSize(10);
    }

    @Test
    void findsATownsCopyAmongThoseOfManyTowns() {
        for (int town = 0; town < 1000; town++) {
            index.put(town, Signature.of(Adverts.NURSE, "town" + town));
        }
        List<Candidate> found = index.find(Signature.of(Adverts.NURSE, "town900"), 200);
        assertThat(found).extracting(Candidate::number).contains(900);
    }

    @Test
    void findsNothingForATextWithoutWords() {
        fill(0, 10);
        assertThat(index.find(Signature.of("", ""), 10)).isEmpty();
    }

    @Test
    void answersTheSameToTheSame() {
        fill(0, 300);
        var other = new NearDuplicates(8, 64);
        IntStream.range(0, 300).forEach(number -> other.put(number, signature(number)));
        assertThat(other.find(signature(17), 50)).isEqualTo(index.find(signature(17), 50));
    }

    @Test
    void answersWhileOneThreadWrites() throws Exception {
        fill(0, 200);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < 3; reader++) {
                var random = new Random(reader);
                readers.add(threads.submit(() -> {
                    for (int i = 0; i < 500; i++) {
                        int number = random.nextInt(200);
                        assertThat(numbers(signature(number))).contains(number);
                    }
                }));
            }
            for (int i = 0; i < 2000; i++) {
                index.put(1000 + i % 300, signature(5000 + i));
                index.put(i % 200, signature(i % 200));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
        assertThat(index.size()).isEqualTo(500);
    }

    private void fill(int from, int count) {
        IntStream.range(from, from + count).forEach(number -> index.put(number, signature(number)));
    }

    private List<Integer> numbers(Signature signature) {
        return index.find(signature, 20).stream().map(Candidate::number).toList();
    }

    private static Signature signature(int number) {
        return Signature.of(text(number), "");
    }

    private static String text(int number) {
        return SignatureTest.words(number * 100, number * 100 + 100);
    }
}
