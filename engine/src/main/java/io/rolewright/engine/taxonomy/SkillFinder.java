package io.rolewright.engine.taxonomy;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Lexicon.Meaning;
import java.util.ArrayList;
import java.util.List;

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
        PhraseTrie trie = lexicon.trie();
        int node = PhraseTrie.ROOT;
        int end = from;
        Meaning best = null;
        for (int at = from; at < words.size() && (at == from || !words.startsPhrase(at)); at++) {
            int number = words.number(at);
            node = number == Vocabulary.UNKNOWN ? PhraseTrie.NONE : trie.step(node, number);
            if (node == PhraseTrie.NONE) {
                break;
            }
            int value = trie.value(node);
            if (value != PhraseTrie.NONE
                    && Context.readable(lexicon.meaning(value).name(), text, words, from, at)) {
                best = lexicon.meaning(value);
                end = at + 1;
            }
        }
        if (best != null && best.skill() != null) {
            found.add(new Candidate(best.skill(), best.name(), from, end));
        }
        return end;
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
