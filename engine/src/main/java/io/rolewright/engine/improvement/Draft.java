package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.LanguageDetector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** An advert that rules look at, and what they propose for it. */
final class Draft {
    private final Advert advert;
    private final IntPredicate mayEndParagraph;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);

    /** @param mayEndParagraph whether a paragraph may end before the word at a place of the text */
    Draft(Advert advert, IntPredicate mayEndParagraph) {
        this.advert = advert;
        this.mayEndParagraph = mayEndParagraph;
    }

    boolean mayEndParagraph(int position) {
        return mayEndParagraph.test(position);
    }

    Advert advert() {
        return advert;
    }

    JobPosting posting() {
        return advert.posting();
    }

    String text() {
        return posting().text();
    }

    /** Also of texts that are too short to tell; in others the words of the lists hardly stand. */
    boolean isEnglish() {
        String language = posting().language();
        return language.equals("en") || language.equals(LanguageDetector.UNDETERMINED);
    }

    List<Change> changes() {
        return changes;
    }

    /** Proposes another title. */
    void title(Rule rule, String put, List<String> values) {
        String old = posting().title();
        Span whole = new Span(0, old.length());
        add(new Change(
                id(rule),
                rule,
                Change.TITLE,
                Optional.of(whole),
                old,
                Optional.of(put),
                values,
                List.of(new Edit(whole, put)),
                List.of()));
    }

    /** Proposes edits of the text that belong together. */
    void edit(Rule rule, List<Edit> edits, String... values) {
        List<Edit> sorted = edits.stream().sorted().toList();
        Span all = new Span(
                sorted.getFirst().span().start(), sorted.getLast().span().end());
        Excerpt excerpt = Excerpt.around(text(), sorted);
        add(new Change(
                id(rule),
                rule,
                Change.TEXT,
                Optional.of(all),
                excerpt.old(),
                Optional.of(excerpt.put()),
                List.of(values),
                sorted,
                List.of()));
    }

    /** Proposes another order. */
    void order(Rule rule, String old, String put, List<Span> order) {
        add(new Change(
                id(rule), rule, Change.TEXT, Optional.empty(), old, Optional.of(put), List.of(put), List.of(), order));
    }

    /** Asks about words of the text. */
    void ask(Rule rule, Span span, String... values) {
        add(question(rule, Change.TEXT, Optional.of(span), span.of(text()), Optional.empty(), List.of(values)));
    }

    /** Asks about a member as a whole. */
    void ask(Rule rule, String path, Optional<String> suggestion, String... values) {
        String old = path.equals(Change.TITLE) ? posting().title() : "";
        add(question(rule, path, Optional.empty(), old, suggestion, List.of(values)));
    }

    private Change question(
            Rule rule, String path, Optional<Span> span, String old, Optional<String> suggestion, List<String> values) {
        return new Change(id(rule), rule, path, span, old, suggestion, values, List.of(), List.of());
    }

    private String id(Rule rule) {
        return rule.id() + "-" + counts.merge(rule, 1, Integer::sum);
    }

    private void add(Change change) {
        changes.add(change);
    }
}
