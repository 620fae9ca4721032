package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;

/**
 * Whether a sentence says of some of its words that they are not asked for: "no experience with SAP needed", "without
 * Java knowledge", "SAP and Oracle are not required".
 */
record Denial(Sentence sentence) {
    private static final PhraseFile CUES = PhraseFile.load("/advert/cues.txt");

    /** How many words may stand between "no" or "without" and what is denied. */
    private static final int NEAR = 2;

    /** Whether the words from {@code first} up to but without {@code end} are denied. */
    boolean covers(int first, int end) {
        return !found("WISHED") && (isDeniedBefore(first) || isDeniedNear(first) || isDeniedAfter(end));
    }

    /** Whether another part of the sentence, parted by a comma, asks for the words all the same. */
    boolean leavesAsked(int first, int end) {
        return found("DENIED")
                && !covers(first, end)
                && Asking.importance(sentence, first, end).isPresent();
    }

    private boolean found(String group) {
        return CUES.in(group).foundIn(sentence.words());
    }

    private boolean isDeniedBefore(int first) {
        for (int i = 0; i < first; i++) {
            int length = length("DENIED BEFORE", i);
            if (length > 0
                    && i + length <= first
                    && !standsBetween("CONTRAST", i + length, first)
                    && !standsBetween("REQUIRED BEFORE", i + length, first)
                    && opens(i, length)) {
                return true;
            }
        }
        return false;
    }

    /** "SAP is not required, Java is": what is denied at the end of its part does not reach into the next one. */
    private boolean opens(int at, int length) {
        int behind = at + length;
        boolean endsPart = behind < sentence.words().size() && sentence.breaks().get(behind);
        return !endsPart || at == 0;
    }

    private boolean isDeniedNear(int first) {
        for (int i = Math.max(0, first - NEAR - 2); i < first; i++) {
            int length = length("DENIED NEAR", i);
            int gap = first - i - length;
            if (length > 0 && gap >= 0 && gap <= NEAR && !isParted(i + length, first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeniedAfter(int end) {
        for (int i = end; i < sentence.words().size(); i++) {
            if (length("DENIED AFTER", i) > 0) {
                return !standsBetween("CONTRAST", end, i)
                        && !standsBetween("REQUIRED AFTER", end, i)
                        && !standsBetween("PREFERRED AFTER", end, i);
            }
        }
        return false;
    }

    private boolean standsBetween(String group, int from, int to) {
        for (int i = from; i < to; i++) {
            int length = length(group, i);
            if (length > 0 && i + length <= to) {
                return true;
            }
        }
        return false;
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i <= Math.min(to, sentence.words().size() - 1); i++) {
            if (sentence.breaks().get(i)) {
                return true;
            }
        }
        return false;
    }

    private int length(String group, int index) {
        return CUES.in(group).lengthAt(sentence.words(), index);
    }
}
