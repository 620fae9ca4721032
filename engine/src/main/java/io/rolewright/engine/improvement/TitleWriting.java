package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.proof.Replacement;
import io.rolewright.engine.proof.TitlePlace;
import io.rolewright.engine.proof.TitleProof;
import io.rolewright.engine.proof.Wording;
import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.taxonomy.TitleWord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a title without loud words, places and pay, with short forms written out. */
final class TitleWriting {
    private static final List<String> REPLACED = List.of("GENDER", "HYPE", "TITLE HYPE");

    /** Short forms that are the usual name, or mean more than one thing. */
    private static final Set<String> STAY = Set.of("dr", "op", "ops", "temp", "int", "exec", "execs", "min", "max");

    private final TitleLanguage language;
    private final QuietTitle quiet;
    private final TitleProof rules;
    private final List<Replacement> replacements;

    TitleWriting(TitleLanguage language, TitleProof rules, Wording wording) {
        this.language = language;
        this.quiet = new QuietTitle(language);
        this.rules = rules;
        this.replacements = REPLACED.stream()
                .flatMap(group -> wording.in(group).stream())
                .filter(one -> one.put().isPresent())
                .toList();
    }

    /**
     * A title.
     *
     * @param why what was done, as words that went or came
     */
    record Title(String written, List<String> why) {}

    Title clean(JobPosting posting, boolean english) {
        Set<String> why = new LinkedHashSet<>();
        StringBuilder written = new StringBuilder();
        for (TitlePhrase phrase : TitlePhrase.of(TitleProof.raw(posting))) {
            List<String> words = Words.of(phrase.words());
            boolean first = written.isEmpty();
            boolean goes = rules.isClutter(words)
                    || rules.isPay(phrase.words())
                    || !first && TitlePlace.isNamed(posting, words);
            if (goes && words.stream().noneMatch(rules::isRestricting)) {
                why.add(phrase.words());
            } else {
                String kept = english ? wording(edges(phrase.words(), why), why) : phrase.words();
                written.append(first ? "" : phrase.join()).append(kept).append(phrase.closing());
            }
        }
        String calm = quiet.calm(written.toString(), why);
        if (why.isEmpty() && !calm.equals(posting.title())) {
            why.add("“  ” → “ - ”");
        }
        return new Title(calm, List.copyOf(why));
    }

    /** Without loud words at either end: "URGENT Java Developer wanted". */
    private String edges(String phrase, Set<String> why) {
        List<Span> spans = spans(phrase);
        List<String> words =
                spans.stream().map(span -> Words.of(span.of(phrase)).getFirst()).toList();
        int first = 0;
        int end = words.size();
        int length = rules.clutterAt(words, 0);
        while (length > 0 && length < end - first && !isPartOfName(words, first + length)) {
            first += length;
            length = rules.clutterAt(words, first);
        }
        for (int size = 4; size > 0; size--) {
            if (end - size > first && rules.isClutter(words.subList(end - size, end))) {
                end -= size;
                size = 5;
            }
        }
        if (first == 0 && end == words.size()) {
            return phrase;
        }
        Stream.concat(spans.subList(0, first).stream(), spans.subList(end, spans.size()).stream())
                .forEach(span -> why.add(span.of(phrase)));
        return phrase.substring(spans.get(first).start(), spans.get(end - 1).end());
    }

    /** Urgent care is a trade, and a job coach coaches. */
    private static boolean isPartOfName(List<String> words, int at) {
        return at < words.size()
                && Set.of("care", "treatment", "coach", "centre", "center", "shop", "costing")
                        .contains(words.get(at));
    }

    private String wording(String phrase, Set<String> why) {
        StringBuilder written = new StringBuilder(phrase);
        for (Replacement.Found found : Replacement.find(replacements, phrase).reversed()) {
            String old = found.span().of(phrase);
            String put = Casing.like(old, found.replacement().put().orElseThrow());
            why.add(old + " → " + put);
            written.replace(found.span().start(), found.span().end(), put);
        }
        return shortForms(written.toString(), why);
    }

    private String shortForms(String phrase, Set<String> why) {
        StringBuilder written = new StringBuilder(phrase);
        for (Span span : spans(phrase).reversed()) {
            String old = span.of(phrase);
            List<TitleWord> read = language.read(old);
            if (read.size() == 1 && isShort(old, read.getFirst().spoken())) {
                String put = Casing.like(old, plural(old, read.getFirst().spoken()));
                why.add(old + " → " + put);
                int end =
                        span.end() < phrase.length() && phrase.charAt(span.end()) == '.' ? span.end() + 1 : span.end();
                written.replace(span.start(), end, put);
            }
        }
        return written.toString();
    }

    private static boolean isShort(String old, String spoken) {
        String word = old.toLowerCase(Locale.ROOT);
        return !STAY.contains(word)
                && !word.endsWith("s")
                && spoken.length() > word.length() + 1
                && spoken.charAt(0) == word.charAt(0);
    }

    private static String plural(String old, String spoken) {
        return old.endsWith("s") ? spoken + "s" : spoken;
    }

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (Words words = new Words(text); words.next(); ) {
            spans.add(new Span(words.start(), words.end()));
        }
        return spans;
    }
}
