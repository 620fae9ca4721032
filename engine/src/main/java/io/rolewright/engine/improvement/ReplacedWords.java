package io.rolewright.engine.improvement;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.proof.Replacement;
import io.rolewright.engine.proof.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts better words where they say the same or less. One change for each phrase, wherever it stands. */
final class ReplacedWords implements Proposal {
    private static final Map<String, Rule> RULES = rules();

    private static final Set<String> OTHERS = Set.of("they", "he", "she", "their", "his", "her");

    private final Map<String, List<Replacement>> groups = new LinkedHashMap<>();

    ReplacedWords(Wording wording) {
        RULES.keySet()
                .forEach(group -> groups.put(
                        group,
                        wording.in(group).stream()
                                .filter(one -> one.put().isPresent())
                                .toList()));
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("GENDER", Rule.WORDING_GENDER);
        rules.put("AGE", Rule.WORDING_AGE);
        rules.put("DISABILITY", Rule.WORDING_DISABILITY);
        rules.put("ORIGIN", Rule.WORDING_ORIGIN);
        rules.put("HYPE", Rule.WORDING_HYPE);
        rules.put("PLAIN", Rule.WORDING_PLAIN);
        rules.put("ADDRESS", Rule.WORDING_ADDRESS);
        return rules;
    }

    @Override
    public void look(Draft draft) {
        if (draft.isEnglish()) {
            RULES.forEach((group, rule) -> {
                if (rule != Rule.WORDING_ADDRESS || !goesOnAsOther(draft)) {
                    replace(draft, rule, groups.getOrDefault(group, List.of()));
                }
            });
        }
    }

    /** Where the text says "they" of whoever applies, "you" in one place would be somebody else. */
    private static boolean goesOnAsOther(Draft draft) {
        return Words.of(draft.text()).stream().anyMatch(OTHERS::contains);
    }

    private static void replace(Draft draft, Rule rule, List<Replacement> pairs) {
        Map<String, List<Edit>> byPhrase = new LinkedHashMap<>();
        Fairness fairness = new Fairness(draft);
        for (Replacement.Found found : Replacement.find(pairs, draft.text())) {
            String old = found.span().of(draft.text());
            String put = Casing.like(old, found.replacement().put().orElseThrow());
            if (Titled.isBelow(draft, found.span()) && !fairness.speaksAt(found.span())) {
                byPhrase.computeIfAbsent(found.replacement().phrase(), phrase -> new ArrayList<>())
                        .add(new Edit(found.span(), put));
            }
        }
        byPhrase.forEach((phrase, edits) -> draft.edit(rule, edits, phrase));
    }
}
