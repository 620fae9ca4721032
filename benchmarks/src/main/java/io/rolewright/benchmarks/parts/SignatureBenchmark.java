package io.rolewright.benchmarks.parts;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.similarity.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Signatures of texts of adverts, beside the classic way: 128 hash functions of each run of three words, by remainders of a prime
 * (J. Carter, M. Wegman), and beside the fastest form of that, by shifts, which the JVM computes four at a time. All read the
 * same texts, of 240 words as adverts have on average.
 */
@State(Scope.Benchmark)
public class SignatureBenchmark {
    private static final int TEXTS = 200;
    private static final int WORDS = 240;
    private static final int FUNCTIONS = 128;
    private static final long PRIME = Integer.MAX_VALUE;

    private final List<String> texts = texts();
    private final long[] factors =
            new Random(7).longs(FUNCTIONS).map(a -> a | 1).toArray();
    private final long[] summands = new Random(11).longs(FUNCTIONS).toArray();

    private static List<String> texts() {
        var random = new Random(3);
        var letters = "etaoinshrdlucmfwyp";
        var vocabulary = IntStream.range(0, 5000)
                .mapToObj(word -> random.ints(2 + random.nextInt(9), 0, letters.length())
                        .collect(StringBuilder::new, (text, i) -> text.append(letters.charAt(i)), StringBuilder::append)
                        .toString())
                .toList();
        return IntStream.range(0, TEXTS)
                .mapToObj(text -> {
                    var written = new StringBuilder();
                    for (int i = 0; i < WORDS; i++) {
                        var word = vocabulary.get((int) (vocabulary.size() * Math.pow(random.nextDouble(), 3)));
                        written.append(i % 12 == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0))
                                .append(word, 1, word.length())
                                .append(i % 12 == 11 ? ".\n" : " ");
                    }
                    return written.toString();
                })
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public int ours() {
        int sum = 0;
        for (String text : texts) {
            sum += Signature.of(text, "leeds").runs();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public int classic() {
        int sum = 0;
        for (String text : texts) {
            sum += minima(text, true)[0];
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public int classicByShifts() {
        int sum = 0;
        for (String text : texts) {
            sum += minima(text, false)[0];
        }
        return sum;
    }

    private int[] minima(String text, boolean byPrime) {
        var minima = new int[FUNCTIONS];
        Arrays.fill(minima, Integer.MAX_VALUE);
        long first = 0;
        long second = 0;
        int count = 0;
        for (var words = new Words(text); words.next(); count++) {
            long third = 0;
            for (int i = 0; i < words.length(); i++) {
                third = third * 31 + words.characters()[i];
            }
            if (count >= 2) {
                long run = first * 961 + second * 31 + third;
                long spread = (run ^ (run >>> 32)) * 0x9E3779B97F4A7C15L;
                if (byPrime) {
                    lowerByPrime(minima, spread >>> 33);
                } else {
                    lowerByShift(minima, spread);
                }
            }
            first = second;
            second = third;
        }
        return minima;
    }

    private void lowerByPrime(int[] minima, long run) {
        for (int i = 0; i < FUNCTIONS; i++) {
            minima[i] = Math.min(minima[i], (int) (((factors[i] >>> 33) * run + (summands[i] >>> 33)) % PRIME));
        }
    }

    private void lowerByShift(int[] minima, long run) {
        for (int i = 0; i < FUNCTIONS; i++) {
            minima[i] = Math.min(minima[i], (int) ((factors[i] * run + summands[i]) >>> 33));
        }
    }
}
