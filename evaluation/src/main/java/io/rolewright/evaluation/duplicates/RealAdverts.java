package io.rolewright.evaluation.duplicates;

import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.SameJob;
import io.rolewright.evaluation.generator.reposts.Block;
import io.rolewright.evaluation.generator.reposts.Kind;
import io.rolewright.evaluation.generator.reposts.Posting;
import io.rolewright.evaluation.generator.reposts.Reposts;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Real adverts, copies of them that we plant, and how many of the originals we take for copies of each other. */
final class RealAdverts {
    private static final Place SOMEWHERE = new Place("Leeds", "England", "GB");
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 5, 1);
    private static final List<Kind> PLANTED = List.of(
            Kind.REORDERED, Kind.BOILERPLATE, Kind.TRUNCATED, Kind.AGENCY, Kind.SPELLING, Kind.FORM, Kind.SEVERAL);

    private final List<Posting> postings;
    private final List<Imprint> imprints;

    private RealAdverts(List<Posting> postings) {
        this.postings = postings;
        this.imprints = postings.stream().map(RealAdverts::imprint).toList();
    }

    /** As if all of them were for one town: that makes them as alike as they can be. */
    static RealAdverts read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new RealAdverts(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(RealAdverts::posting)
                    .toList());
        }
    }

    private static Posting posting(Path file) {
        String text = text(file);
        String description = text.substring(text.indexOf("Description:") + "Description:".length());
        Block block = new Block("", List.of(description.strip().split("(?<=[.!?]) +", -1)), false);
        return new Posting(
                labelled(text, "Title:"),
                labelled(text, "Company:"),
                SOMEWHERE.city(),
                SOMEWHERE,
                "FULL_TIME",
                Optional.empty(),
                SOME_DAY,
                "",
                false,
                List.of(block));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String labelled(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("Unnamed");
    }

    private static Imprint imprint(Posting posting) {
        return Contest.imprint(ReadPosting.ofData(posting));
    }

    int count() {
        return postings.size();
    }

    /** How many pairs of different originals are taken for one job. */
    long merged() {
        return IntStream.range(0, imprints.size())
                .mapToLong(i -> IntStream.range(0, i)
                        .filter(j -> SameJob.compare(imprints.get(i), imprints.get(j))
                                .isSame())
                        .count())
                .sum();
    }

    /** Copies of every original, one of each kind, beside their originals. */
    Tally planted() {
        Reposts reposts = new Reposts(new Dice(1, "planted"));
        Tally tally = new Tally();
        for (int i = 0; i < postings.size(); i++) {
            for (Kind kind : PLANTED) {
                Imprint copy = imprint(reposts.copy(postings.get(i), kind, List.of()));
                tally.add(kind, SameJob.compare(imprints.get(i), copy).isSame());
            }
        }
        return tally;
    }
}
