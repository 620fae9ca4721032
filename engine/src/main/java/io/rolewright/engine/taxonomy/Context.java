package io.rolewright.engine.taxonomy;

import io.rolewright.engine.taxonomy.Name.Reading;
import io.rolewright.engine.taxonomy.SkillFinder.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides by case and neighbours whether a name that means other things too means the skill here. */
final class Context {
    /** How many words away a clear skill still speaks for an unclear one. */
    private static final int NEAR = 8;

    /** How many words before a field's name "experience" and the like still belong to it. */
    private static final int CUE_REACH = 5;

    private static final String SCHEME_END = "://";

    /** How far behind its beginning a word may stand in an address, in UTF-16 code units. */
    private static final int LONGEST_ADDRESS = 200;

    private final Set<String> skillCues;
    private final Set<String> fieldCues;
    private final Set<String> verbCues;
    private final Set<String> behindLanguages;

    Context(WordLists words) {
        skillCues = words.set("skill cues");
        fieldCues = words.set("field cues");
        verbCues = words.set("verb cues");
        behindLanguages = words.set("behind languages");
    }

    /** Whether the case allows the name at these words at all, and they are no part of a page's address. */
    static boolean readable(Name name, String text, NumberedWords words, int first, int last) {
        boolean written = name.reading() != Reading.EXACT_CASE
                || writtenAs(name.text(), text, words.start(first), words.end(last));
        return written && !isInAddress(text, words.start(first), words.end(last));
    }

    /** "https://java.example/" names neither HTTP nor Java. */
    private static boolean isInAddress(String text, int start, int end) {
        if (text.startsWith(SCHEME_END, end)) {
            return true;
        }
        int from = start;
        while (from > Math.max(0, start - LONGEST_ADDRESS) && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return text.indexOf(SCHEME_END, from, start) >= 0;
    }

    /** A plural s may follow. */
    private static boolean writtenAs(String name, String text, int start, int end) {
        int extra = end - start - name.length();
        return text.startsWith(name, start) && (extra == 0 || (extra == 1 && text.charAt(end - 1) == 's'));
    }

    List<SkillMention> keep(List<Candidate> candidates, String text, NumberedWords words) {
        List<SkillMention> kept = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            if (means(i, candidates, text, words)) {
                kept.add(candidates.get(i).mention(words));
            }
        }
        return kept;
    }

    private boolean means(int index, List<Candidate> candidates, String text, NumberedWords words) {
        Candidate candidate = candidates.get(index);
        return switch (candidate.name().reading()) {
            case ANY_CASE, EXACT_CASE -> !isPeople(index, candidates, text, words);
            case IN_CONTEXT -> meansInContext(index, candidates, text, words);
            case WITH_CUE -> cuedField(candidate, text, words) || hasNeighbour(index, candidates, 0);
        };
    }

    /** "Danish" is a language in "fluent Danish" and a people's in "Danish companies". */
    private boolean isPeople(int index, List<Candidate> candidates, String text, NumberedWords words) {
        Candidate candidate = candidates.get(index);
        int behind = candidate.end();
        if (candidate.skill().kind() != Kind.LANGUAGE || behind >= words.size() || words.startsPhrase(behind)) {
            return false;
        }
        boolean anotherLanguage = index + 1 < candidates.size()
                && candidates.get(index + 1).first() == behind
                && candidates.get(index + 1).skill().kind() == Kind.LANGUAGE;
        return !anotherLanguage && !isOneOf(behindLanguages, behind, text, words);
    }

    /** "Go" beside Java is the language; "go" only in the middle of a list of skills. */
    private boolean meansInContext(int index, List<Candidate> candidates, String text, NumberedWords words) {
        Candidate candidate = candidates.get(index);
        if (!hasItsCapitals(candidate, text, words)) {
            return clear(index - 1, candidates, candidate.first(), 0)
                    && clear(index + 1, candidates, candidate.end(), 0);
        }
        if (isOneOf(verbCues, candidate.end(), text, words) && !words.startsPhrase(candidate.end())) {
            return false;
        }
        return hasNeighbour(index, candidates, NEAR)
                || hasEqual(index - 1, candidate, candidates, text, words)
                || hasEqual(index + 1, candidate, candidates, text, words)
                || isOneOf(skillCues, candidate.first() - 1, text, words)
                || isOneOf(skillCues, candidate.end(), text, words);
    }

    /** "Excel and Access": of two such names side by side, both with their capitals, each speaks for the other. */
    private static boolean hasEqual(
            int index, Candidate candidate, List<Candidate> candidates, String text, NumberedWords words) {
        if (index < 0 || index >= candidates.size()) {
            return false;
        }
        Candidate other = candidates.get(index);
        int gap = Math.max(other.first() - candidate.end(), candidate.first() - other.end());
        return gap <= 1
                && other.name().reading() == Reading.IN_CONTEXT
                && Math.min(
                                other.name().text().length(),
                                candidate.name().text().length())
                        > 2
                && hasItsCapitals(other, text, words);
    }

    /** As the file writes it, or all in capitals; a single letter or a heading's "It" gains nothing from that. */
    private static boolean hasItsCapitals(Candidate candidate, String text, NumberedWords words) {
        String name = candidate.name().text();
        int start = words.start(candidate.first());
        int end = words.end(candidate.end() - 1);
        return writtenAs(name, text, start, end) || writtenAs(name.toUpperCase(Locale.ROOT), text, start, end);
    }

    private boolean cuedField(Candidate candidate, String text, NumberedWords words) {
        for (int at = Math.max(0, candidate.first() - CUE_REACH); at < candidate.first(); at++) {
            if (isOneOf(fieldCues, at, text, words)) {
                return true;
            }
        }
        return isOneOf(fieldCues, candidate.end(), text, words);
    }

    private static boolean hasNeighbour(int index, List<Candidate> candidates, int reach) {
        Candidate candidate = candidates.get(index);
        return clear(index - 1, candidates, candidate.first(), reach)
                || clear(index + 1, candidates, candidate.end(), reach);
    }

    /** Whether the candidate at {@code index} is clear in itself and at most {@code reach} words from {@code edge}. */
    private static boolean clear(int index, List<Candidate> candidates, int edge, int reach) {
        if (index < 0 || index >= candidates.size()) {
            return false;
        }
        Candidate other = candidates.get(index);
        int gap = other.first() >= edge ? other.first() - edge : edge - other.end();
        Reading reading = other.name().reading();
        return gap <= reach
                && (reading == Reading.ANY_CASE || reading == Reading.EXACT_CASE)
                && other.skill().kind() == Kind.KNOWLEDGE;
    }

    private static boolean isOneOf(Set<String> list, int index, String text, NumberedWords words) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        return list.contains(
                text.substring(words.start(index), words.end(index)).toLowerCase(Locale.ROOT));
    }
}
