package io.rolewright.engine.taxonomy;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Lexicon.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skills of a taxonomy in running text: the longest name at each place, whatever its case, accents, hyphens or
 * plural. A name that is also an everyday word counts only as its file demands. Whether the text denies the skill is
 * not asked here. Any number of threads may share a finder.
 */
public final class SkillFinder {
    private final Lexicon lexicon;
    private final Context context;

    public SkillFinder(Taxonomy taxonomy) {
        this.lexicon = new Lexicon(taxonomy);
        this.context = new Context(taxonomy.words());
    }

    /** The mentions in {@code text}, in order, none overlapping another. */
    public List<SkillMention> find(String text) {
        NumberedWords words = lexicon.words(text);
        return context.keep(candidates(text, words), text, words);
    }

    /**
     * Every name that stands in {@code text}, also where its neighbours speak against the skill; in order, none overlapping
     * another.
     */
    public List<SkillMention> named(String text) {
        NumberedWords words = lexicon.words(text);
        return candidates(text, words).stream()
                .map(candidate -> candidate.mention(words))
                .toList();
    }

    private List<Candidate> candidates(String text, NumberedWords words) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = longest(text, words, at, found);
            at = end > at ? end : at + 1;
        }
        return found;
    }

    /** Adds the longest readable name that starts at {@code from} and answers where it ends; {@code from} for none. */
    private int longest(String text, NumberedWords words, int from, List<Candidate> found) {
        int node = PhraseTrie.ROOT;
        int end = from;
        Meaning best = null;
        for (int at = from; at < words.size(); at++) {
            node = step(node, words, from, at);
            if (node == PhraseTrie.NONE) {
                break;
            }
            Meaning meaning = readable(node, text, words, from, at);
            if (meaning != null) {
                best = meaning;
                end = at + 1;
            }
        }
        if (best != null && best.skill() != null) {
            found.add(new Candidate(best.skill(), best.name(), from, end));
        }
        return end;
    }

    /** No name reaches over the end of a phrase. */
    private int step(int node, NumberedWords words, int from, int at) {
        int number = words.number(at);
        boolean ends = number == Vocabulary.UNKNOWN || (at > from && words.startsPhrase(at));
        return ends ? PhraseTrie.NONE : lexicon.trie().step(node, number);
    }

    private @Nullable Meaning readable(int node, String text, NumberedWords words, int from, int last) {
        int value = lexicon.trie().value(node);
        if (value == PhraseTrie.NONE) {
            return null;
        }
        Meaning meaning = lexicon.meaning(value);
        return Context.readable(meaning.name(), text, words, from, last) ? meaning : null;
    }

    /**
     * A name found, before its neighbours are asked.
     *
     * @param name the name as its file holds it
     * @param first index of its first word
     * @param end index behind its last word
     */
    record Candidate(Skill skill, Name name, int first, int end) {
        SkillMention mention(NumberedWords words) {
            Span span = new Span(words.start(first), words.end(end - 1));
            return new SkillMention(span, skill.id(), confidence());
        }

        /** By how often such names mean the skill in adverts looked through by hand; ordered, not calibrated. */
        private double confidence() {
            return switch (name.reading()) {
                case ANY_CASE -> end - first > 1 ? 0.95 : 0.9;
                case EXACT_CASE -> 0.85;
                case IN_CONTEXT, WITH_CUE -> 0.7;
            };
        }
    }
}
