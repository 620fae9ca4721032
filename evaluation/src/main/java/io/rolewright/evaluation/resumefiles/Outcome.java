package io.rolewright.evaluation.resumefiles;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What came of reading a file.
 *
 * @param words that were read
 * @param emails whether an address is among them
 * @param pages of the document; 0 when it was refused
 * @param refusal code of the refusal; empty when there is none
 * @param millis what it took
 */
record Outcome(ResumeFile file, int words, boolean emails, int pages, String refusal, double millis) {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}+@[\\w-]{1,64}+\\.\\w");
    private static final int ENOUGH_WORDS = 100;
    private static final double ENOUGH = 0.8;
    private static final int FEW_PAGES = 3;

    static boolean hasEmail(String text) {
        return EMAIL.matcher(text).find();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The same with another time. */
    Outcome taking(double otherMillis) {
        return new Outcome(file, words, emails, pages, refusal, otherMillis);
    }

    /** Whether the reference is long enough to compare with. */
    boolean counts() {
        return file.words() >= ENOUGH_WORDS;
    }

    boolean isShort() {
        return counts() && share() < ENOUGH;
    }

    /** Words for each word of the reference. */
    double share() {
        return (double) words / Math.max(1, file.words());
    }

    boolean isCrash() {
        return refusal.equals("crash") || refusal.equals("document.needs-too-much-memory");
    }

    boolean isWithoutText() {
        return refusal.equals("document.no-text");
    }

    boolean isHang() {
        return refusal.equals("document.took-too-long");
    }

    boolean hasFewPages() {
        return pages > 0 && pages <= FEW_PAGES;
    }

    /** The time that this part of the files takes at most; 0 when there are none. */
    static double percentile(Collection<Outcome> outcomes, double part) {
        List<Double> times = outcomes.stream().map(Outcome::millis).sorted().toList();
        return times.isEmpty() ? 0 : times.get((int) Math.ceil(times.size() * part) - 1);
    }
}
