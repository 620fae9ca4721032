package io.rolewright.engine.taxonomy;

import io.rolewright.engine.taxonomy.Name.Reading;
import io.rolewright.engine.taxonomy.SkillFinder.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides by case and neighbours whether a name that is also an everyday word means the skill here. */
final class Context {
    /** How many words away a clear skill still speaks for an unclear one. */
    private static final int NEAR = 8;

    private final Set<String> cues;
    private final Set<String> refusals;

    Context(WordLists words) {
        cues = words.set("skill cues");
        refusals = words.set("verb cues");
    }

    /** Whether the case allows the name at these words at all. */
    static boolean readable(Name name, String text, NumberedWords words, int first, int last) {
        if (name.reading() != Reading.EXACT_CASE) {
            return true;
        }
        return writtenAs(name.text(), text, words.start(first), words.end(last));
    }

    /** A plural s may follow. */
    private static boolean writtenAs(String name, String text, int start, int end) {
        int extra = end - start - name.length();
        return text.startsWith(name, start) && (extra == 0 || (extra == 1 && text.charAt(end - 1) == 's'));
    }

    List<SkillMention> keep(List<Candidate> candidates, String text, NumberedWords words) {
        List<SkillMention> kept = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.reading() != Reading.IN_CONTEXT || means(i, candidates, text, words)) {
                kept.add(candidate.mention(words));
            }
        }
        return kept;
    }

    private boolean means(int index, List<Candidate> candidates, String text, NumberedWords words) {
        Candidate candidate = candidates.get(index);
        if (!hasCapital(text, words.start(candidate.first()))) {
            return clear(index - 1, candidates, candidate.first(), 0)
                    && clear(index + 1, candidates, candidate.end(), 0);
        }
        if (isOneOf(refusals, candidate.end(), text, words) && !words.startsPhrase(candidate.end())) {
            return false;
        }
        return clear(index - 1, candidates, candidate.first(), NEAR)
                || clear(index + 1, candidates, candidate.end(), NEAR)
                || cued(candidate, text, words);
    }

    private static boolean hasCapital(String text, int at) {
        return !Character.isLowerCase(text.charAt(at));
    }

    /** Whether the candidate at {@code index} is clear in itself and at most {@code reach} words from {@code edge}. */
    private static boolean clear(int index, List<Candidate> candidates, int edge, int reach) {
        if (index < 0 || index >= candidates.size()) {
            return false;
        }
        Candidate other = candidates.get(index);
        int gap = other.first() >= edge ? other.first() - edge : edge - other.end();
        return gap <= reach
                && other.reading() != Reading.IN_CONTEXT
                && other.skill().kind() == Kind.KNOWLEDGE;
    }

    private boolean cued(Candidate candidate, String text, NumberedWords words) {
        int first = candidate.first();
        int end = candidate.end();
        return isOneOf(cues, first - 1, text, words) || isOneOf(cues, end, text, words);
    }

    private static boolean isOneOf(Set<String> list, int index, String text, NumberedWords words) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        return list.contains(
                text.substring(words.start(index), words.end(index)).toLowerCase(Locale.ROOT));
    }
}
