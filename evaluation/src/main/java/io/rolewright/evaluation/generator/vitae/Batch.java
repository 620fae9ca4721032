package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.vitae.Press.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** CVs of invented people, each with its truth beside it. */
public final class Batch {
    private final List<Vita> vitae;

    private Batch(List<Vita> vitae) {
        this.vitae = List.copyOf(vitae);
    }

    /** The batch of this seed: the same seed gives the same people, words and layouts on every machine. */
    public static Batch drawn(long seed, int people) {
        return drawn(seed, people, Oddity.SOME);
    }

    /** The same for training a reader: odd headings are many, and none of them stands in a batch that measures. */
    public static Batch forTraining(long seed, int people) {
        return drawn(seed, people, Oddity.TRAINING);
    }

    private static Batch drawn(long seed, int people, Oddity oddity) {
        List<Deck.Card> cards = Deck.dealt(seed, people);
        return new Batch(IntStream.range(0, people)
                .mapToObj(i -> Vita.drawn(seed, i, cards.get(i), oddity))
                .toList());
    }

    List<Vita> vitae() {
        return vitae;
    }

    /**
     * Writes each CV as {@code cv-001.pdf} (or .docx, .html, .txt) with {@code cv-001.json}, its truth in the fields of
     * JSON Resume. The CVs of programs that are not installed are left out; nobody else takes their share.
     *
     * @return the programs that are missing, with how many CVs each leaves out
     */
    public SortedMap<String, Integer> write(Path folder) throws IOException {
        return writeWithout(EnumSet.noneOf(Producer.class), folder);
    }

    /** Writes the CVs of the makers that need no other program, which are the same on every machine. */
    public void writeInside(Path folder) throws IOException {
        writeWithout(Producer.outside(), folder);
    }

    SortedMap<String, Integer> writeWithout(Set<Producer> others, Path folder) throws IOException {
        Files.createDirectories(folder);
        sweep(folder);
        SortedMap<String, Integer> missing = new TreeMap<>();
        for (Producer producer : Producer.values()) {
            List<Vita> share = vitae.stream()
                    .filter(vita -> vita.look().producer() == producer && !others.contains(producer))
                    .toList();
            producer.press()
                    .missing()
                    .ifPresentOrElse(
                            program -> leaveOut(program, share.size(), missing), () -> print(producer, share, folder));
        }
        return missing;
    }

    /** Removes what an earlier batch has left. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "cv-[0-9][0-9][0-9].*")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    private static void leaveOut(String program, int count, SortedMap<String, Integer> missing) {
        if (count > 0) {
            missing.merge(program, count, Integer::sum);
        }
    }

    private static void print(Producer producer, List<Vita> share, Path folder) {
        List<Order> orders = new ArrayList<>();
        try (Bench bench = Bench.beside(folder, producer.label())) {
            for (Vita vita : share) {
                Order order = vita.order(folder);
                orders.add(order);
                Files.writeString(folder.resolve(vita.stem() + ".json"), JsonTruth.of(vita));
            }
            if (!orders.isEmpty()) {
                producer.press().print(orders, bench.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
