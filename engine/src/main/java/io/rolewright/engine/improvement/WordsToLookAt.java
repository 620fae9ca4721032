package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.proof.Replacement;
import io.rolewright.engine.proof.Wording;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks about words that no other word can simply stand for, one question a kind. */
final class WordsToLookAt implements Proposal {
    private static final Map<Rule, String> GROUPS = groups();
    private static final String FINE = "FINE";
    private static final Set<String> HAVE_PAIRS = Set.of("GENDER", "HYPE", "AGE", "DISABILITY", "ORIGIN");

    /** Such words tell of a picture in somebody's mind only where several stand together. */
    private static final Set<Rule> ONLY_TOGETHER = Set.of(Rule.WORDING_MASCULINE, Rule.WORDING_FEMININE);

    private final Map<Rule, List<Replacement>> phrases = new LinkedHashMap<>();
    private final Set<Replacement> fine;
    private final Map<Rule, List<Replacement>> replaceable = new LinkedHashMap<>();

    WordsToLookAt(Wording wording) {
        fine = Set.copyOf(wording.in(FINE));
        GROUPS.forEach((rule, group) -> {
            phrases.put(
                    rule,
                    Stream.concat(wording.in(group).stream(), wording.in(FINE).stream())
                            .toList());
            String pairs = group.replace(" LOOK", "");
            replaceable.put(
                    rule, group.endsWith(" LOOK") && HAVE_PAIRS.contains(pairs) ? wording.in(pairs) : List.of());
        });
    }

    private static Map<Rule, String> groups() {
        Map<Rule, String> groups = new LinkedHashMap<>();
        groups.put(Rule.WORDING_GENDER, "GENDER LOOK");
        groups.put(Rule.WORDING_AGE, "AGE LOOK");
        groups.put(Rule.WORDING_DISABILITY, "DISABILITY LOOK");
        groups.put(Rule.WORDING_ORIGIN, "ORIGIN LOOK");
        groups.put(Rule.WORDING_RELIGION, "RELIGION LOOK");
        groups.put(Rule.WORDING_FAMILY, "FAMILY LOOK");
        groups.put(Rule.WORDING_HYPE, "HYPE LOOK");
        groups.put(Rule.WORDING_MASCULINE, "MASCULINE");
        groups.put(Rule.WORDING_FEMININE, "FEMININE");
        return groups;
    }

    @Override
    public void look(Draft draft) {
        if (draft.isEnglish()) {
            Fairness fairness = new Fairness(draft);
            phrases.forEach((rule, list) -> ask(draft, fairness, rule, list));
        }
    }

    private void ask(Draft draft, Fairness fairness, Rule rule, List<Replacement> list) {
        List<Span> replaced = Replacement.find(replaceable.getOrDefault(rule, List.of()), draft.text()).stream()
                .map(Replacement.Found::span)
                .toList();
        List<Span> found = Replacement.find(list, draft.text()).stream()
                .filter(one -> !fine.contains(one.replacement()))
                .map(Replacement.Found::span)
                .filter(span -> replaced.stream().noneMatch(span::overlaps))
                .filter(span -> !fairness.speaksAt(span) && Titled.isBelow(draft, span))
                .toList();
        Set<String> words = found.stream()
                .map(span -> span.of(draft.text()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (words.size() >= (ONLY_TOGETHER.contains(rule) ? 2 : 1)) {
            draft.ask(rule, found.getFirst(), String.join(", ", words));
        }
    }
}
