package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.taxonomy.TitleWord;
import io.rolewright.engine.titles.TitleReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether one title names the job that another names: its words in its order, without loud words, places and pay, short
 * forms written out, and licensed words in the place of others. The level stays what it was.
 */
public final class TitleProof {
    private final TitleLanguage language;
    private final TitleReader reader;
    private final List<Replacement> licensed;
    private final Set<List<String>> clutter = new HashSet<>();
    private final Set<String> pay = new HashSet<>();
    private final Set<String> restricting = new HashSet<>();

    /** @param reader reads levels */
    public TitleProof(TitleLanguage language, TitleReader reader, Wording wording) {
        this.language = language;
        this.reader = reader;
        this.licensed = wording.licensed();
        wording.in("TITLE CLUTTER").forEach(one -> clutter.add(one.from().words()));
        wording.in("TITLE PAY").forEach(one -> pay.addAll(one.from().words()));
        wording.in("RESTRICTING").forEach(one -> restricting.addAll(one.from().words()));
    }

    List<Replacement> licensed() {
        return licensed;
    }

    /** Whether {@code told} says no more than {@code source.title()}. */
    boolean holds(JobPosting source, String told) {
        boolean sameLevel = reader.seniority(source.title()) == reader.seniority(told);
        return sameLevel && new TitleRetelling(this, source, told).holds();
    }

    /** The title as it stands in the text, where blanks side by side may part it; else as it was read. */
    public static String raw(JobPosting posting) {
        return PostingOutline.title(posting)
                .map(span -> span.of(posting.text()))
                .orElse(posting.title());
    }

    /** Whether these words are loud and nothing else. */
    public boolean isClutter(List<String> words) {
        return clutter.contains(words);
    }

    /** How many words from {@code at} on are loud, the most; 0 for none. */
    public int clutterAt(List<String> words, int at) {
        for (int size = Math.min(4, words.size() - at); size > 0; size--) {
            if (clutter.contains(words.subList(at, at + size))) {
                return size;
            }
        }
        return 0;
    }

    /** Whether these words say what is paid and nothing else. */
    public boolean isPay(String written) {
        List<String> words = Words.of(written);
        boolean figure = written.chars().anyMatch(c -> "$£€".indexOf(c) >= 0)
                || words.stream().anyMatch(word -> word.endsWith("k") && isFigure(word));
        return figure && !words.isEmpty() && words.stream().allMatch(word -> pay.contains(word) || isFigure(word));
    }

    private static boolean isFigure(String word) {
        String digits = word.endsWith("k") ? word.substring(0, word.length() - 1) : word;
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /** Whether a word says that something is not, or only partly, so. */
    public boolean isRestricting(String word) {
        return restricting.contains(word);
    }

    /** A word as a person would say it: "dev" is a developer. */
    List<String> writtenOut(String word) {
        return language.read(word).stream().map(TitleWord::spoken).toList();
    }
}
