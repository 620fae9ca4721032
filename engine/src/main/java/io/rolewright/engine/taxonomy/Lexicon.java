package io.rolewright.engine.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every name of every skill, and the phrases that hide one, ready for matching. */
final class Lexicon {
    /**
     * What a matched phrase means.
     *
     * @param skill the skill, or null for a phrase that means none, such as "sales team"
     * @param name the name it is a variant of
     */
    record Meaning(@Nullable Skill skill, Name name) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseTrie trie = new PhraseTrie();
    private final List<Meaning> meanings = new ArrayList<>();

    /** All names come in before any variant, so that no variant hides another skill's own name. */
    Lexicon(Taxonomy taxonomy) {
        for (String phrase : taxonomy.words().list("not skills")) {
            meanings.add(new Meaning(null, Name.parse(phrase)));
        }
        for (Skill skill : taxonomy.skills()) {
            for (Name name : taxonomy.names().getOrDefault(skill.id(), List.of())) {
                meanings.add(new Meaning(skill, name));
            }
        }
        for (int i = 0; i < meanings.size(); i++) {
            add(Variants.of(meanings.get(i).name().text()).iterator().next(), i);
        }
        for (int i = 0; i < meanings.size(); i++) {
            for (List<String> variant : Variants.of(meanings.get(i).name().text())) {
                add(variant, i);
            }
        }
    }

    private void add(List<String> words, int meaning) {
        trie.add(words.stream().mapToInt(vocabulary::add).toArray(), meaning);
    }

    NumberedWords words(CharSequence text) {
        return new NumberedWords(text, vocabulary);
    }

    PhraseTrie trie() {
        return trie;
    }

    Meaning meaning(int value) {
        return meanings.get(value);
    }
}
