package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.advert.Section;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a heading over the end of an advert, where it tells what is offered and how to apply and no heading says so. */
final class MissingHeadings implements Proposal {
    private static final PhraseFile CUES = PhraseFile.load("/improvement/cues.txt");
    private static final String APPLYING = "How to apply";
    private static final String OFFER = "What we offer";

    /** What is offered takes at most so many sentences. */
    private static final int LONGEST_OFFER = 7;

    /** An advert of fewer sentences needs no headings. */
    private static final int LEAST_SENTENCES = 6;

    @Override
    public void look(Draft draft) {
        List<Span> sentences = Sentences.all(draft.text());
        if (!draft.isEnglish() || sentences.size() < LEAST_SENTENCES) {
            return;
        }
        int applying = first(draft, sentences, "APPLYING START", sentences.size() / 2, sentences.size());
        if (applying < sentences.size() && !has(draft, Section.APPLYING)) {
            propose(draft, sentences.get(applying), APPLYING);
        }
        int offer = first(draft, sentences, "OFFER START", sentences.size() / 3, applying);
        if (offer < applying && applying - offer <= LONGEST_OFFER && !has(draft, Section.OFFER)) {
            propose(draft, sentences.get(offer), OFFER);
        }
    }

    /** The first sentence that begins so with nothing asked for between it and {@code end}; {@code end} for none. */
    private static int first(Draft draft, List<Span> sentences, String cue, int from, int end) {
        Phrases starts = CUES.in(cue);
        int first = end;
        for (int i = end - 1; i >= Math.max(2, from); i--) {
            if (asks(draft, sentences.get(i))) {
                return first;
            }
            first = starts.startOf(Words.of(sentences.get(i).of(draft.text()))) ? i : first;
        }
        return first;
    }

    private static boolean asks(Draft draft, Span sentence) {
        return CUES.in("ASKS").foundIn(Words.of(sentence.of(draft.text()))) || namesSkill(draft, sentence);
    }

    private static boolean namesSkill(Draft draft, Span sentence) {
        return Stream.concat(draft.advert().skills().stream(), draft.advert().licences().stream())
                .map(SkillDemand::mentions)
                .flatMap(List::stream)
                .anyMatch(sentence::overlaps);
    }

    private static boolean has(Draft draft, Section section) {
        Stream<Section> labelled = draft.changes().stream()
                .filter(change -> change.rule() == Rule.STRUCTURE_LABEL)
                .flatMap(change -> PostingOutline.label(change.values().getFirst()).stream());
        Stream<Section> parts = PostingOutline.parts(draft.text()).stream().map(PostingOutline.Part::section);
        return Stream.concat(labelled, parts).anyMatch(one -> one == section);
    }

    private static void propose(Draft draft, Span sentence, String heading) {
        Optional<Edit> edit = edit(draft.text(), sentence, heading);
        edit.filter(one -> !Breaks.isTaken(draft, one.span()))
                .ifPresent(one -> draft.edit(Rule.STRUCTURE_HEADING, List.of(one), heading));
    }

    private static Optional<Edit> edit(String text, Span sentence, String heading) {
        Span gap = Breaks.before(text, sentence.start());
        boolean startsLine = gap.start() == 0 || text.charAt(gap.start() - 1) == '\n';
        if (startsLine) {
            return Optional.of(new Edit(new Span(sentence.start(), sentence.start()), heading + "\n"));
        }
        return gap.length() > 0 ? Optional.of(new Edit(gap, "\n\n" + heading + "\n")) : Optional.empty();
    }
}
