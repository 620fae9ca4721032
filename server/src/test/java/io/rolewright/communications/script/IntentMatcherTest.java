package io.rolewright.communications.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IntentMatcherTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final double LEAST = 0.98;

    private static final Map<String, Question> QUESTIONS = Map.of(
            "consent", Question.of(AnswerKind.YES_NO, "May I?"),
            "notice", number(0, 400, Unit.DAYS),
            "pay", number(10_000, 2_000_000, Unit.MONEY),
            "date", Question.of(AnswerKind.DATE, "When?"),
            "place", asked("place"),
            "text", Question.of(AnswerKind.TEXT, "Why?"));

    private final Classifier matcher = new IntentMatcher();

    /**
     * A thing that was said, with what it means.
     *
     * @param meaning a value, or a tilde and an intent
     */
    private record Utterance(String question, String meaning, String words) {}

    @Test
    void understandsWhatPeopleSay() throws IOException {
        var wrong = new ArrayList<String>();
        var guessed = new ArrayList<String>();
        var all = utterances();
        for (var one : all) {
            var told = told(one);
            if (!told.equals(one.meaning())) {
                wrong.add(one + " -> " + told);
                if (!told.equals("~unknown")) {
                    guessed.add(one + " -> " + told);
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(guessed).as("what it does not know it does not guess").isEmpty();
        assertThat(1 - (double) wrong.size() / all.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void isLessSureOfWhatWasCorrected() {
        var question = Question.of(AnswerKind.YES_NO, "May I?");
        assertThat(matcher.understand(question, "no wait, yes", FRIDAY).confidence())
                .isLessThan(matcher.understand(question, "yes", FRIDAY).confidence());
    }

    private String told(Utterance one) {
        var meaning = matcher.understand(Objects.requireNonNull(QUESTIONS.get(one.question())), one.words(), FRIDAY);
        return meaning.intent() == Intent.ANSWER
                ? meaning.value()
                : "~" + meaning.intent().name().toLowerCase(Locale.ROOT);
    }

    private static List<Utterance> utterances() throws IOException {
        try (var file = IntentMatcherTest.class.getResourceAsStream("/communications/utterances.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(parts -> new Utterance(parts[0], parts[1], parts[2]))
                    .toList();
        }
    }

    private static Question number(double least, double most, Unit unit) {
        return new Question(AnswerKind.NUMBER, "How much?", Map.of(), least, most, unit);
    }

    private static Question asked(String node) {
        return ((Node.Ask) Scripts.screening().node(node)).question();
    }
}
