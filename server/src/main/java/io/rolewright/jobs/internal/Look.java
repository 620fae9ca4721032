package io.rolewright.jobs.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.rolewright.engine.similarity.Imprint;
import io.rolewright.engine.similarity.NearDuplicates;
import io.rolewright.engine.similarity.SameJob;
import io.rolewright.jobs.internal.Imprints.Marked;
import io.rolewright.shared.JobId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which jobs are the same as some that come in together: of the known ones, and of those before them. */
final class Look {
    private static final Comparator<Match> MOST_ALIKE_FIRST = Comparator.comparingDouble(
                    (Match match) -> -match.likeness())
            .thenComparing(match -> match.job().value());

    private final Map<JobId, Imprint> jobs;
    private final Imprints imprints;
    private final int last;
    private final Map<JobId, List<Match>> matches = new HashMap<>();
    private final Map<JobId, Marked> matching = new HashMap<>();
    /** Numbers of imprints that are still to be compared with a job: none, or not stored yet. */
    private final Map<JobId, Set<Integer>> unread = new HashMap<>();

    private record Match(JobId job, double likeness) {}

    /** Looks while others may be storing theirs. */
    Look(Map<JobId, Imprint> jobs, DuplicateIndex index, Imprints imprints) {
        this.jobs = jobs;
        this.imprints = imprints;
        last = index.catchUp();
        jobs.forEach((job, imprint) -> unread.put(job, new HashSet<>(index.likely(imprint.signature()))));
        compareWithKnown();
        compareThemselves();
    }

    /** Looks at what was stored since, once nobody else can store anything. */
    void again() {
        var now = imprints.current(matching.values());
        matching.clear();
        now.forEach(one -> matching.put(one.job(), one));
        var since = new NearDuplicates();
        imprints.signatures(last, (signature, number) -> since.put(number, signature));
        if (since.size() > 0) {
            unread.forEach((job, numbers) -> numbers.addAll(likely(since, job)));
        }
        compareWithKnown();
    }

    /** What comes in is no longer what it was known as. */
    private void compareWithKnown() {
        var known = imprints.find(unread.values().stream().flatMap(Set::stream).collect(toSet())).stream()
                .collect(toMap(Marked::number, one -> one));
        unread.forEach((job, numbers) -> {
            numbers.stream()
                    .flatMap(number -> Stream.ofNullable(known.get(number)))
                    .filter(other -> !jobs.containsKey(other.job()))
                    .filter(other -> compare(job, other.job(), other.imprint()))
                    .forEach(other -> matching.put(other.job(), other));
            numbers.removeAll(known.keySet());
        });
    }

    private void compareThemselves() {
        var before = new ArrayList<JobId>();
        var index = new NearDuplicates();
        jobs.forEach((job, imprint) -> {
            likely(index, job).forEach(number -> compare(job, before.get(number), imprint(before.get(number))));
            index.put(before.size(), imprint.signature());
            before.add(job);
        });
    }

    private List<Integer> likely(NearDuplicates index, JobId job) {
        return DuplicateIndex.likely(index, imprint(job).signature());
    }

    private Imprint imprint(JobId job) {
        return requireNonNull(jobs.get(job));
    }

    private boolean compare(JobId job, JobId other, Imprint ofOther) {
        var comparison = SameJob.compare(imprint(job), ofOther);
        if (comparison.isSame()) {
            matches.computeIfAbsent(job, none -> new ArrayList<>()).add(new Match(other, comparison.likeness()));
        }
        return comparison.isSame();
    }

    /** What is the same as a job, the most alike first. */
    List<JobId> matches(JobId job) {
        return matches.getOrDefault(job, List.of()).stream()
                .sorted(MOST_ALIKE_FIRST)
                .map(Match::job)
                .distinct()
                .toList();
    }

    /** Known jobs that are the same as any that comes in. */
    Collection<Marked> matching() {
        return matching.values();
    }
}
