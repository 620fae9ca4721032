package io.rolewright.engine.advert;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.resume.DegreeLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the lowest degree that an advert asks for. */
final class DegreeAsked {
    private static final PhraseFile DEGREES = PhraseFile.load("/advert/degrees.txt");
    private static final PhraseFile CUES = PhraseFile.load("/advert/cues.txt");
    private static final double ASKED = 0.9;

    /** Experience will do as well. */
    private static final double REPLACEABLE = 0.4;

    private DegreeAsked() {}

    /** Empty when none is asked for, or only wished for. */
    static Optional<Extracted<DegreeLevel>> in(List<Sentence> sentences) {
        List<Extracted<DegreeLevel>> asked = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.section() != Section.TITLE && Asking.asks(sentence)) {
                levels(sentence, asked);
            }
        }
        return asked.stream().min(Comparator.comparing(Extracted::value));
    }

    private static void levels(Sentence sentence, List<Extracted<DegreeLevel>> asked) {
        double confidence = CUES.in("INSTEAD").foundIn(sentence.words()) ? REPLACEABLE : ASKED;
        for (int i = 0; i < sentence.words().size(); i++) {
            for (DegreeLevel level : DegreeLevel.values()) {
                int length = level == DegreeLevel.UNSTATED ? 0 : words(level).lengthAt(sentence.words(), i);
                boolean wished = length > 0
                        && Asking.importance(sentence, i, i + length)
                                .filter(importance -> importance == Importance.PREFERRED)
                                .isPresent();
                if (length > 0 && !wished) {
                    asked.add(new Extracted<>(level, sentence.span(i, i + length), confidence));
                }
            }
        }
    }

    private static Phrases words(DegreeLevel level) {
        return DEGREES.in(level.name());
    }
}
