package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.proof.RequirementChecker;
import io.rolewright.engine.proof.Wording;
import io.rolewright.engine.publication.BoardLimits;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what would make an advert better. Nothing that it proposes asks for more than the advert does: what {@link
 * RequirementChecker} does not find proven is not proposed. What only the employer can know is asked, never made up. The
 * same advert gives the same diff. Any number of threads may share one.
 */
public final class Improvement {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::isQuestion)
            .thenComparing(change -> change.rule().weight())
            .thenComparing(Change::rule)
            .thenComparing(change -> change.span().map(Span::start).orElse(0));

    private final RequirementChecker checker;
    private final List<Proposal> proposals;
    private final List<Proposal> asking;

    /** @param taxonomy the one that the adverts were read with */
    public Improvement(Taxonomy taxonomy) {
        this(taxonomy, BoardLimits.bundled());
    }

    /**
     * @param taxonomy the one that the adverts were read with
     * @param boards what boards take
     */
    public Improvement(Taxonomy taxonomy, BoardLimits boards) {
        this.checker = new RequirementChecker(taxonomy);
        Wording wording = Wording.bundled();
        this.proposals = List.of(
                new Titles(taxonomy, checker.titles(), wording),
                new StandardKeywords(taxonomy),
                new Labels(),
                new InlineLists(),
                new MissingHeadings(),
                new LongParagraphs(),
                new PartOrder(),
                new ReplacedWords(wording),
                new WordsToLookAt(wording),
                new Readability(),
                new Asks(),
                new Publishing(boards));
        this.asking = List.of(new Readability(), new Asks(), new Publishing(boards));
    }

    /** What would make {@code advert} better; of a text longer than {@link RequirementChecker#LONGEST} questions alone. */
    public Diff diff(Advert advert) {
        RequirementChecker.Source source = checker.source(advert.posting());
        Draft draft = new Draft(advert, source::mayEndParagraph);
        boolean tooLong = advert.posting().text().length() > RequirementChecker.LONGEST;
        (tooLong ? asking : proposals).forEach(proposal -> proposal.look(draft));
        List<Change> sorted = draft.changes().stream().sorted(ORDER).toList();
        Diff all = new Diff(advert.posting(), source, sorted);
        List<Change> together = all.compatible(
                sorted.stream().filter(change -> !change.isQuestion()).toList());
        boolean everyOne = sorted.stream().noneMatch(change -> !change.isQuestion() && !together.contains(change));
        return everyOne && isProven(all, together) ? all : new Diff(advert.posting(), source, proven(all));
    }

    /** The checker that changes are held to. */
    public RequirementChecker checker() {
        return checker;
    }

    /** All together prove each; where they do not, each must stand alone, and beside those before it. */
    private static List<Change> proven(Diff diff) {
        List<Change> kept = new ArrayList<>();
        List<Change> taken = new ArrayList<>();
        for (Change change : diff.changes()) {
            Optional<Change> proven =
                    Optional.of(change).filter(one -> one.isQuestion() || isProven(diff, List.of(one)));
            boolean apart =
                    proven.isEmpty() || change.isQuestion() || taken.stream().anyMatch(proven.get()::overlaps);
            if (!apart) {
                taken.add(proven.get());
                if (!isProven(diff, taken)) {
                    taken.removeLast();
                    proven = Optional.empty();
                }
            }
            proven.ifPresent(kept::add);
        }
        return kept;
    }

    private static boolean isProven(Diff diff, List<Change> changes) {
        return diff.improved(changes).verdict().isAccepted();
    }

    /**
     * A passage of a diff written by somebody else, such as a language model, where it asks for nothing more.
     *
     * @param change a change or question about words of the text
     * @return the same with the words that {@code writer} answered; empty when it answered nothing, or something that the
     *     checker does not find proven
     */
    public Optional<Change> written(Diff diff, Change change, ProseWriter writer) {
        return Passage.of(diff.source(), change)
                .flatMap(passage -> writer.write(passage).flatMap(prose -> passage.changed(change, prose)))
                .filter(changed -> isProven(diff, List.of(changed)));
    }

    /**
     * A diff with passages written by somebody else, one after the other, as far as each asks for nothing more, alone and
     * beside the others.
     *
     * @param wanted changes and questions of the diff; those that are about no words of the text stay as they are
     */
    public Diff written(Diff diff, List<Change> wanted, ProseWriter writer) {
        Diff whole = diff;
        for (Change change : wanted) {
            Diff before = whole;
            whole = written(before, change, writer)
                    .map(before::with)
                    .filter(after -> holds(after, change.id()))
                    .orElse(before);
        }
        return whole;
    }

    private static boolean holds(Diff diff, String id) {
        Change written = diff.change(id).orElseThrow();
        List<Change> beside = diff.changes().stream()
                .filter(change -> !change.overlaps(written))
                .toList();
        return isProven(diff, diff.compatible(diff.changes())) && isProven(diff, diff.compatible(beside));
    }
}
