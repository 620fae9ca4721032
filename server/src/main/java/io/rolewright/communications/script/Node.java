package io.rolewright.communications.script;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A step of a script. */
public sealed interface Node {
    /** The names of the steps that may come next. */
    List<String> targets();

    /** What is kept under which name, if the step keeps an answer. */
    default Map<String, Question> answers() {
        return Map.of();
    }

    /** All texts in which gaps may stand. */
    default String texts() {
        return "";
    }

    /** Says something. */
    record Say(String text, String next) implements Node {
        @Override
        public List<String> targets() {
            return List.of(next);
        }

        @Override
        public String texts() {
            return text;
        }
    }

    /**
     * Asks a question, and asks again while it is not answered.
     *
     * @param answer under which name the answer is kept
     * @param label what the answer is called in the summary
     * @param retries how often it is asked again
     * @param reprompt what is said instead of the question then
     * @param records whether a yes agrees to recording, which begins then
     * @param unanswered what comes next when it stays without an answer
     */
    record Ask(
            Question question,
            String answer,
            String label,
            int retries,
            String reprompt,
            boolean records,
            String next,
            String unanswered)
            implements Node {
        @Override
        public List<String> targets() {
            return List.of(next, unanswered);
        }

        @Override
        public Map<String, Question> answers() {
            return Map.of(answer, question);
        }

        @Override
        public String texts() {
            return question.text() + reprompt;
        }
    }

    /**
     * Reads one thing out of the words of an earlier answer, without asking.
     *
     * @param of the name of the earlier answer
     * @param answer under which name the result is kept
     */
    record Classify(Question question, String of, String answer, String label, String next) implements Node {
        @Override
        public List<String> targets() {
            return List.of(next);
        }

        @Override
        public Map<String, Question> answers() {
            return Map.of(answer, question);
        }
    }

    /**
     * Goes on by an answer.
     *
     * @param on the name of the answer
     * @param otherwise what comes next when no case holds, or there is no answer
     */
    record Branch(String on, List<Case> cases, String otherwise) implements Node {
        public Branch {
            cases = List.copyOf(cases);
        }

        @Override
        public List<String> targets() {
            return Stream.concat(cases.stream().map(Case::next), Stream.of(otherwise))
                    .toList();
        }
    }

    /**
     * When a branch goes where.
     *
     * @param value the answer's value; absent where it is a number that is compared
     * @param atLeast the least number
     * @param next what comes next then
     */
    record Case(@Nullable String value, @Nullable Double atLeast, String next) {
        boolean holds(String given) {
            return value != null ? value.equals(given) : atLeast != null && number(given) >= atLeast;
        }

        private static double number(String given) {
            return given.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(given) : Double.NEGATIVE_INFINITY;
        }
    }

    /** Says something, and connects with a person. */
    record Transfer(String text, String number) implements Node {
        @Override
        public List<String> targets() {
            return List.of();
        }

        @Override
        public String texts() {
            return text + number;
        }
    }

    /** Says something, and hangs up. */
    record End(String text, Outcome outcome) implements Node {
        @Override
        public List<String> targets() {
            return List.of();
        }

        @Override
        public String texts() {
            return text;
        }
    }
}
