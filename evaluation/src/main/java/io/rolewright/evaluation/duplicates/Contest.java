package io.rolewright.evaluation.duplicates;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.similarity.Candidate;
import io.rolewright.engine.similarity.ClusterChoice;
import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.ImprintReader;
import io.rolewright.engine.similarity.Listing;
import io.rolewright.engine.similarity.NearDuplicates;
import io.rolewright.engine.similarity.SameJob;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import io.rolewright.evaluation.generator.reposts.Pair;
import io.rolewright.evaluation.generator.reposts.Posting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Labelled pairs, decided by us and by plainer ways. */
final class Contest {
    private static final int CANDIDATES = 50;

    /** Of seven adverts of the left side, and of five of the right one, one comes as pasted text. */
    private static final int PASTED_LEFT = 7;

    private static final int PASTED_RIGHT = 5;

    private static final ImprintReader READER =
            new ImprintReader(Taxonomy.bundled(), TitleReader.lexical(Taxonomy.bundled()));

    private final List<Pair> pairs;
    private final List<JobPosting> postings = new ArrayList<>();
    private final List<Imprint> imprints;

    Contest(List<Pair> pairs) {
        this.pairs = pairs;
        for (int i = 0; i < pairs.size(); i++) {
            postings.add(read(pairs.get(i).left(), i % PASTED_LEFT == 0));
            postings.add(read(pairs.get(i).right(), i % PASTED_RIGHT == 0));
        }
        imprints = postings.stream().map(Contest::imprint).toList();
    }

    static Imprint imprint(JobPosting posting) {
        return READER.read(posting, Listing.unknown());
    }

    private static JobPosting read(Posting posting, boolean isPasted) {
        return isPasted ? ReadPosting.ofText(posting) : ReadPosting.ofData(posting);
    }

    /** Each pair by itself. */
    Tally pairwise() {
        Tally tally = new Tally();
        for (int i = 0; i < pairs.size(); i++) {
            boolean isSame = SameJob.compare(imprints.get(2 * i), imprints.get(2 * i + 1))
                    .isSame();
            tally.add(pairs.get(i).kind(), isSame);
        }
        return tally;
    }

    /** The number of the cluster of each advert, when all of them come in one after the other. */
    int[] clusters() {
        NearDuplicates index = new NearDuplicates();
        int[] clusters = new int[imprints.size()];
        List<List<Integer>> members = new ArrayList<>();
        for (int advert = 0; advert < clusters.length; advert++) {
            Imprint newcomer = imprints.get(advert);
            Map<Integer, List<Imprint>> found = new LinkedHashMap<>();
            for (Candidate candidate : index.find(newcomer.signature(), CANDIDATES)) {
                int cluster = clusters[candidate.number()];
                found.computeIfAbsent(
                        cluster,
                        all -> members.get(all).stream().map(imprints::get).toList());
            }
            Optional<ClusterChoice<Integer>> choice = ClusterChoice.of(newcomer, found);
            clusters[advert] = choice.map(ClusterChoice::cluster).orElse(members.size());
            if (choice.isEmpty()) {
                members.add(new ArrayList<>());
            }
            members.get(clusters[advert]).add(advert);
            index.put(advert, newcomer.signature());
        }
        return clusters;
    }

    /** The pairs, as they stand in clusters. */
    Tally clustered(int[] clusters) {
        Tally tally = new Tally();
        for (int i = 0; i < pairs.size(); i++) {
            tally.add(pairs.get(i).kind(), clusters[2 * i] == clusters[2 * i + 1]);
        }
        return tally;
    }

    /** How many clusters hold adverts for several cities. */
    long acrossCities(int[] clusters) {
        Map<Integer, List<String>> cities = new LinkedHashMap<>();
        for (int advert = 0; advert < clusters.length; advert++) {
            Posting posting = advert % 2 == 0
                    ? pairs.get(advert / 2).left()
                    : pairs.get(advert / 2).right();
            cities.computeIfAbsent(clusters[advert], none -> new ArrayList<>())
                    .add(posting.place().city());
        }
        return cities.values().stream()
                .filter(all -> all.stream().distinct().count() > 1)
                .count();
    }

    /** A plainer way at the threshold by which it does best on these very pairs. */
    Tally by(Guess guess) {
        double[] likeness = IntStream.range(0, pairs.size())
                .mapToDouble(i -> guess.likeness(
                        postings.get(2 * i).text(), postings.get(2 * i + 1).text()))
                .toArray();
        Tally best = new Tally();
        double bestF1 = -1;
        for (double threshold : Arrays.stream(likeness)
                .filter(value -> value > 0)
                .distinct()
                .sorted()
                .toArray()) {
            Tally tally = at(threshold, likeness);
            if (tally.f1() > bestF1) {
                best = tally;
                bestF1 = tally.f1();
            }
        }
        return best;
    }

    private Tally at(double threshold, double[] likeness) {
        Tally tally = new Tally();
        for (int i = 0; i < likeness.length; i++) {
            tally.add(pairs.get(i).kind(), likeness[i] >= threshold);
        }
        return tally;
    }
}
