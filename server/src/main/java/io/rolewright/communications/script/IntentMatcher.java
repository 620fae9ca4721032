package io.rolewright.communications.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The classifier that is built in: it knows phrases, numbers and days of spoken English, and says that it does not know rather than guess. */
public final class IntentMatcher implements Classifier {
    private static final Set<String> NEGATIONS = Set.of("dont", "not", "never", "without");
    private static final int NEGATION_REACH = 5;
    private static final int LONGEST_TEXT = 1000;
    private static final double SURE = 0.95;
    private static final double CORRECTED = 0.85;

    @Override
    public Meaning understand(Question question, String text, LocalDate today) {
        var words = Words.of(text);
        if (words.isEmpty()) {
            return Meaning.UNKNOWN;
        }
        var wish = wish(words);
        if (wish.isPresent()) {
            return Meaning.of(wish.get());
        }
        var pleas = new ArrayList<>(Phrases.of("repeat"));
        pleas.addAll(Phrases.of("wait"));
        var rest = words.without(pleas);
        var answer = rest.isEmpty() || isAlone(rest, "repeatAlone") || isAlone(rest, "waitAlone")
                ? Optional.<Meaning>empty()
                : answer(question, text, rest, today);
        return answer.filter(found -> question.kind() != AnswerKind.TEXT || rest.size() == words.size())
                .or(() -> plea(words).map(Meaning::of))
                .or(() -> answer)
                .orElse(Meaning.UNKNOWN);
    }

    /** What goes before every answer: not to be called, not to be recorded, and a person. */
    private static Optional<Intent> wish(Words words) {
        if (isAlone(words, "stopAlone") || isWanted(words, "stop")) {
            return Optional.of(Intent.STOP);
        }
        if (isWanted(words, "offRecord")) {
            return Optional.of(Intent.OFF_RECORD);
        }
        return isWanted(words, "person") ? Optional.of(Intent.PERSON) : Optional.empty();
    }

    private static boolean isWanted(Words words, String kind) {
        return Phrases.of(kind).stream().anyMatch(phrase -> {
            var at = words.find(phrase, 0);
            return at >= 0
                    && words.all().subList(Math.max(0, at - NEGATION_REACH), at).stream()
                            .noneMatch(NEGATIONS::contains);
        });
    }

    private static Optional<Intent> plea(Words words) {
        if (isAlone(words, "repeatAlone") || Phrases.of("repeat").stream().anyMatch(words::has)) {
            return Optional.of(Intent.REPEAT);
        }
        return isAlone(words, "waitAlone") || Phrases.of("wait").stream().anyMatch(words::has)
                ? Optional.of(Intent.WAIT)
                : Optional.empty();
    }

    private static boolean isAlone(Words words, String kind) {
        return Phrases.of(kind).contains(words);
    }

    /** What stands behind a correction counts, if it is an answer: "yes, no wait, no". */
    private static Optional<Meaning> answer(Question question, String text, Words words, LocalDate today) {
        if (question.kind() == AnswerKind.TEXT) {
            var stripped = text.strip();
            return Optional.of(Meaning.answer(stripped.substring(0, Math.min(stripped.length(), LONGEST_TEXT)), SURE));
        }
        for (var tail : tails(words)) {
            var value = value(question, tail.text(), tail, today);
            if (value.isPresent()) {
                return value.map(found -> Meaning.answer(found, CORRECTED));
            }
        }
        return value(question, text, words, today).map(found -> Meaning.answer(found, SURE));
    }

    private static List<Words> tails(Words words) {
        var starts = new HashSet<Integer>();
        for (var marker : Phrases.of("correction")) {
            for (var at = words.find(marker, 0); at >= 0; at = words.find(marker, at + 1)) {
                starts.add(at + marker.size());
            }
        }
        return starts.stream()
                .sorted(Comparator.reverseOrder())
                .filter(start -> start < words.size())
                .map(words::from)
                .toList();
    }

    private static Optional<String> value(Question question, String text, Words words, LocalDate today) {
        return switch (question.kind()) {
            case YES_NO -> SpokenConsent.of(words);
            case NUMBER -> SpokenAmount.of(words, question);
            case DATE -> SpokenDay.of(text, words, today);
            case CHOICE -> SpokenChoice.of(words, question);
            case TEXT -> Optional.empty();
        };
    }
}
