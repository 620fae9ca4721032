package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.proof.RequirementChecker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What would make a posting better, change by change, the weightiest first. It never changes. */
public final class Diff {
    private final JobPosting source;
    private final RequirementChecker.Source checker;
    private final List<Change> changes;

    Diff(JobPosting source, RequirementChecker.Source checker, List<Change> changes) {
        this.source = source;
        this.checker = checker;
        this.changes = List.copyOf(changes);
    }

    /** The posting that it is about. */
    public JobPosting source() {
        return source;
    }

    /** All changes and questions. */
    public List<Change> changes() {
        return changes;
    }

    /** The change of an id. */
    public Optional<Change> change(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    /** This diff with another change in the place of the one with its id. */
    Diff with(Change other) {
        return new Diff(
                source,
                checker,
                changes.stream()
                        .map(change -> change.id().equals(other.id()) ? other : change)
                        .toList());
    }

    /** The changes that cannot be accepted beside {@code change}. */
    public List<Change> overlapping(Change change) {
        return changes.stream().filter(change::overlaps).toList();
    }

    /** Of these changes those that go together: of two that overlap, the one that stands first in this diff. */
    public List<Change> compatible(Collection<Change> wanted) {
        List<Change> taken = new ArrayList<>();
        for (Change change : changes) {
            if (wanted.contains(change)
                    && !change.isQuestion()
                    && taken.stream().noneMatch(change::overlaps)) {
                taken.add(change);
            }
        }
        return taken;
    }

    /**
     * The posting with these changes and no others; every other word stands as it stood, byte for byte. In which order they
     * were accepted makes no difference. With none it is the source.
     *
     * @param accepted ids of changes
     * @throws UnacceptableChangesException when an id is none of this diff, is a question's, or two changes overlap
     */
    public Improved accept(Set<String> accepted) throws UnacceptableChangesException {
        List<Change> taken = new ArrayList<>();
        for (String id : new TreeSet<>(accepted)) {
            Change change =
                    change(id).orElseThrow(() -> new UnacceptableChangesException("adverts.no-such-change", id));
            if (change.isQuestion()) {
                throw new UnacceptableChangesException("adverts.needs-answer", id);
            }
            Optional<Change> other = taken.stream().filter(change::overlaps).findFirst();
            if (other.isPresent()) {
                throw new UnacceptableChangesException(
                        "adverts.changes-overlap", other.get().id() + " " + id);
            }
            taken.add(change);
        }
        return improved(taken);
    }

    /** The same for changes of this diff that go together. */
    Improved improved(List<Change> taken) {
        Rewriting rewriting = Rewriting.of(source, taken);
        return new Improved(rewriting.posting(), checker.check(rewriting.posting()), rewriting);
    }
}
