package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import java.util.BitSet;
import java.util.List;

/**
 * Tells one title as another word by word: what is the same, written out, licensed or left out.
 */
final class TitleRetelling {
    /** Pictures that say "not". */
    private static final String DENYING = "❌🚫⛔✗✘✖❎";

    private final TitleProof rules;
    private final JobPosting posting;
    private final String raw;
    private final List<Word> source;
    private final List<Word> told;
    private final BitSet failed = new BitSet();

    TitleRetelling(TitleProof rules, JobPosting posting, String told) {
        this.rules = rules;
        this.posting = posting;
        this.raw = TitleProof.raw(posting);
        this.source = Word.of(raw);
        this.told = Word.of(told);
    }

    boolean holds() {
        return reaches(0, 0, true);
    }

    /** @param fresh whether words were left out just before, so that signs between words may differ */
    private boolean reaches(int i, int j, boolean fresh) {
        if (i == source.size()) {
            return j == told.size() && j > 0;
        }
        int state = (i * (told.size() + 1) + j) * 2 + (fresh ? 1 : 0);
        if (failed.get(state)) {
            return false;
        }
        boolean reached = same(i, j, fresh) || replaced(i, j, fresh) || left(i, j);
        failed.set(state, !reached);
        return reached;
    }

    private boolean same(int i, int j, boolean fresh) {
        if (j >= told.size() || !parted(i, j, fresh)) {
            return false;
        }
        if (source.get(i).folded().equals(told.get(j).folded())) {
            return reaches(i + 1, j + 1, false);
        }
        List<String> whole = rules.writtenOut(source.get(i).folded());
        return standAt(whole, j) && reaches(i + 1, j + whole.size(), false);
    }

    private boolean standAt(List<String> words, int j) {
        if (words.isEmpty() || j + words.size() > told.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            if (!told.get(j + k).folded().equals(words.get(k))
                    || k > 0 && !told.get(j + k).gap().marks().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean replaced(int i, int j, boolean fresh) {
        return j < told.size()
                && parted(i, j, fresh)
                && rules.licensed().stream()
                        .anyMatch(pair -> pair.from().standsAt(source, i)
                                && pair.to().standsAt(told, j)
                                && reaches(i + pair.from().size(), j + pair.to().size(), false));
    }

    private boolean parted(int i, int j, boolean fresh) {
        String before = withoutPictures(source.get(i).gap().marks());
        String now = told.get(j).gap().marks();
        boolean free = fresh || source.get(i).gap().wide();
        return now.equals(before) || free && !now.contains("/") && "-,(|)–:".contains(now);
    }

    private static String withoutPictures(String marks) {
        return marks.codePoints()
                .filter(c -> Character.getType(c) != Character.OTHER_SYMBOL || DENYING.indexOf(c) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean left(int i, int j) {
        for (int end = source.size(); end > i; end--) {
            List<String> words =
                    source.subList(i, end).stream().map(Word::folded).toList();
            if (words.stream().noneMatch(rules::isRestricting) && mayLeave(i, end, words) && reaches(end, j, true)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayLeave(int i, int end, List<String> words) {
        String written = raw.substring(start(i), source.get(end - 1).span().end());
        return rules.isClutter(words)
                || isAlone(i, end) && (TitlePlace.isNamed(posting, words) || rules.isPay(written));
    }

    /** A sign of currency stands before its figure. */
    private int start(int i) {
        int start = source.get(i).span().start();
        while (start > 0 && "$£€".indexOf(raw.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** Places and pay stand apart, between signs; else they may belong to the words beside them. */
    private boolean isAlone(int i, int end) {
        return (i == 0 || isEdge(source.get(i).gap()))
                && (end == source.size() || isEdge(source.get(end).gap()));
    }

    private boolean isEdge(Gap gap) {
        return gap.wide() || !gap.marks().isEmpty() && !gap.marks().equals("/");
    }
}
