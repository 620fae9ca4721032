package io.rolewright.engine.proof;

import io.rolewright.engine.advert.Section;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.proof.Addition.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells another text part by part as a retelling of a source: every segment of the source once, in its order, its parts
 * maybe in another order, and between them maybe headings that ask for nothing.
 */
final class BodyProof {
    private static final PhraseFile HEADINGS = PhraseFile.load("/improvement/headings.txt");

    /** A heading that no list knows has at most so many words. */
    private static final int HEADING = 8;

    private final Retelling retelling;
    private final Phrases pointing;
    private final Phrases limiting;
    private final Scope scope;
    private final Body source;
    private final Body told;
    private final Names names;
    private final int[] sourceOf;
    private final Set<Integer> used = new HashSet<>();
    private final List<Addition> additions = new ArrayList<>();

    BodyProof(Retelling retelling, PhraseFile words, Body source, Body told, Names names) {
        this.retelling = retelling;
        this.pointing = words.in("POINTING");
        this.limiting = words.in("LIMITING");
        this.scope = new Scope(source.segments(), limiting);
        this.source = source;
        this.told = told;
        this.names = names;
        this.sourceOf = new int[told.size()];
        walk();
    }

    List<Addition> additions() {
        return additions;
    }

    /** The segment of the source that each told segment retells; -1 for a heading of ours. */
    int sourceOf(int toldSegment) {
        return sourceOf[toldSegment];
    }

    private void walk() {
        int next = 0;
        for (int at = 0; at < told.size() && additions.isEmpty(); at++) {
            sourceOf[at] = -1;
            if (next < source.size() && !used.contains(next) && follows(next, at)) {
                next = take(next, at);
            } else {
                next = other(next, at);
            }
        }
        if (additions.isEmpty()) {
            lost();
        }
    }

    /** What follows when the next segment of the source does not. */
    private int other(int next, int at) {
        Optional<Integer> part = otherPart(next, at);
        if (part.isPresent()) {
            return take(part.get(), at);
        }
        return isNewHeading(at, next) ? next : refuse(at);
    }

    private int take(int from, int at) {
        sourceOf[at] = from;
        used.add(from);
        return from + 1;
    }

    private boolean follows(int next, int at) {
        return isRetold(next, at) && isParted(next, at);
    }

    private boolean isRetold(int from, int at) {
        return retelling.holds(source.segments().get(from), told.segments().get(at), names);
    }

    /** The signs before a segment are those of the source; where parts meet anew there are none. */
    private boolean isParted(int from, int at) {
        Gap gap = told.segments().get(at).gap();
        Gap before = source.segments().get(from).gap();
        if (at == 0 || sourceOf[at - 1] < 0) {
            return gap.marks().isEmpty() && before.marks().isEmpty();
        }
        if (sourceOf[at - 1] == from - 1) {
            String open = brackets(told.segments().get(at - 1))
                            > brackets(source.segments().get(from - 1))
                    ? ")"
                    : "";
            return gap.says(before, open) && scope.mayBreak(from, gap);
        }
        return gap.breaks() && gap.marks().isEmpty() && before.marks().isEmpty();
    }

    private static int brackets(Segment segment) {
        return segment.words().stream()
                .skip(1)
                .flatMapToInt(word -> word.gap().marks().chars())
                .map(c -> c == '(' ? 1 : c == ')' ? -1 : 0)
                .sum();
    }

    /** Another part may come where one ended that leads to nothing, if it needs nothing before it. */
    private Optional<Integer> otherPart(int next, int at) {
        boolean ended = next == 0 ? isFree(0) : source.endsPart(next - 1) && !leadsOn(next - 1);
        if (!ended || pointsAnywhere()) {
            return Optional.empty();
        }
        return source.parts().stream()
                .map(Body.Part::start)
                .filter(start -> !used.contains(start) && isFree(start))
                .filter(start -> isRetold(start, at) && isParted(start, at))
                .findFirst();
    }

    /** Whether the part that starts there belongs to nothing before it. */
    private boolean isFree(int start) {
        return start == 0 ? source.parts().getFirst().headed() : !leadsOn(start - 1);
    }

    /** A heading without anything below it, or words before a colon, belong to what follows. */
    private boolean leadsOn(int segment) {
        boolean bareHeading =
                source.startsPart(segment) && source.partOf(segment).headed();
        return bareHeading || source.behind(segment).marks().contains(":");
    }

    private boolean pointsAnywhere() {
        return source.parts().stream()
                .map(Body.Part::start)
                .anyMatch(start -> pointsBack(start)
                        || start + 1 < source.size() && !source.startsPart(start + 1) && pointsBack(start + 1));
    }

    private boolean pointsBack(int segment) {
        List<String> words = source.segments().get(segment).folded();
        return pointing.foundIn(words.subList(0, Math.min(2, words.size())));
    }

    /** A heading that asks for nothing, alone on its line, below a whole sentence and above one that stands alone. */
    private boolean isNewHeading(int at, int next) {
        Segment heading = told.segments().get(at);
        boolean alone = (at == 0 || heading.gap().breaks())
                && heading.gap().marks().isEmpty()
                && told.behind(at).breaks()
                && told.behind(at).marks().isEmpty();
        return alone && HEADINGS.all().holds(heading.folded()) && next > 0 && next < source.size() && mayBeHeaded(next);
    }

    private boolean mayBeHeaded(int next) {
        return source.segments().get(next).gap().marks().isEmpty() && !pointsBack(next) && isHeadedPlainly(next);
    }

    /** Below "Nice to have" or an unknown heading a new heading would end what that one says. */
    private boolean isHeadedPlainly(int next) {
        Body.Part part = source.partOf(next);
        return !part.headed() || part.section() != Section.PREFERRED && part.section() != Section.OTHER;
    }

    private int refuse(int at) {
        Span span = told.segments().get(at).span();
        boolean known = false;
        for (int from = 0; from < source.size() && !known; from++) {
            known = isRetold(from, at);
        }
        additions.add(Addition.of(known ? Kind.MOVED : Kind.WORDS_ADDED, "text", told.text(), span));
        return source.size();
    }

    private void lost() {
        for (int from = 0; from < source.size(); from++) {
            if (!used.contains(from)) {
                Span span = source.segments().get(from).span();
                additions.add(Addition.of(Kind.WORDS_LOST, "text", source.text(), span));
            }
        }
        if (additions.isEmpty() && source.size() > 0 && !endsAlike()) {
            Span span = told.segments().getLast().span();
            additions.add(Addition.of(Kind.WORDS_ADDED, "text", told.text(), span));
        }
    }

    private boolean endsAlike() {
        Gap gap = told.behind(told.size() - 1);
        int from = sourceOf[told.size() - 1];
        if (from < 0) {
            return false;
        }
        boolean open =
                brackets(told.segments().getLast()) > brackets(source.segments().get(from));
        return gap.marks().equals((open ? ")" : "") + source.behind(from).marks());
    }
}
