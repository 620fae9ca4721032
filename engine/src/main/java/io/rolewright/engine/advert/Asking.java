package io.rolewright.engine.advert;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import java.util.Optional;

/** Whether a sentence asks for something, and how strongly. */
final class Asking {
    private static final PhraseFile CUES = PhraseFile.load("/advert/cues.txt");

    private Asking() {}

    /** False for words about the employer, the offer or the way to apply, and for what is said not to be needed. */
    static boolean asks(Sentence sentence) {
        return mayAsk(sentence) && !denies(sentence);
    }

    /** Whether the sentence asks for the words from {@code first} up to {@code end}; others in it may be denied. */
    static boolean asksFor(Sentence sentence, int first, int end) {
        Denial denial = new Denial(sentence);
        boolean asked = denies(sentence) ? denial.leavesAsked(first, end) : !denial.covers(first, end);
        return asked && mayAsk(sentence);
    }

    private static boolean mayAsk(Sentence sentence) {
        return sentence.section().mayAsk()
                && !CUES.in("EMPLOYER").foundIn(sentence.words())
                && !speaksOfEmployer(sentence);
    }

    private static boolean denies(Sentence sentence) {
        return CUES.in("DENIED").foundIn(sentence.words()) && !CUES.in("WISHED").foundIn(sentence.words());
    }

    /** Under a heading that asks, "strong" and "established" speak of the person. */
    private static boolean speaksOfEmployer(Sentence sentence) {
        return switch (sentence.section()) {
            case TITLE, REQUIRED, PREFERRED -> false;
            case DUTIES, OTHER, EMPLOYER, OFFER, APPLYING ->
                CUES.in("EMPLOYER START").startOf(sentence.words());
        };
    }

    /** How strongly the words from {@code first} up to {@code end} are asked for; empty when nothing says so. */
    static Optional<Importance> importance(Sentence sentence, int first, int end) {
        if (sentence.section() == Section.PREFERRED) {
            return Optional.of(Importance.PREFERRED);
        }
        int required = nearest(sentence, first, end, Importance.REQUIRED);
        int preferred = nearest(sentence, first, end, Importance.PREFERRED);
        if (preferred < required) {
            return Optional.of(Importance.PREFERRED);
        }
        boolean demanded = required < Integer.MAX_VALUE
                || sentence.section() == Section.REQUIRED
                || sentence.section() == Section.TITLE;
        return demanded ? Optional.of(Importance.REQUIRED) : Optional.empty();
    }

    /** How strongly a sentence as a whole asks; empty when nothing says so. */
    static Optional<Importance> importance(Sentence sentence) {
        if (sentence.section() == Section.PREFERRED || has(sentence, Importance.PREFERRED)) {
            return Optional.of(Importance.PREFERRED);
        }
        boolean demanded = sentence.section() == Section.REQUIRED
                || sentence.section() == Section.TITLE
                || has(sentence, Importance.REQUIRED);
        return demanded ? Optional.of(Importance.REQUIRED) : Optional.empty();
    }

    private static boolean has(Sentence sentence, Importance importance) {
        return CUES.in(importance + " BEFORE").startOf(sentence.words())
                || CUES.in(importance + " AFTER").foundIn(sentence.words());
    }

    private static int nearest(Sentence sentence, int first, int end, Importance importance) {
        Phrases before = CUES.in(importance + " BEFORE");
        Phrases after = CUES.in(importance + " AFTER");
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < sentence.words().size(); i++) {
            int leads = i < first ? before.lengthAt(sentence.words(), i) : 0;
            if (leads > 0 && i + leads <= first) {
                nearest = Math.min(nearest, sentence.distance(i + leads, first));
            }
            if (i >= end && after.lengthAt(sentence.words(), i) > 0) {
                nearest = Math.min(nearest, sentence.distance(end, i));
            }
        }
        return nearest;
    }
}
