package io.rolewright.communications.script;

import io.rolewright.shared.ContractException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every script keeps to, so that no call can go on forever, hide that a machine speaks, or record in secret. */
final class ScriptRules {
    private static final Pattern TELLS_OF_AI = Pattern.compile(
            "\\bAI\\b|\\bartificial intelligence\\b|\\b[Aa]utomated\\b|\\b[Cc]omputer\\b|\\b[Vv]irtual assistant\\b");
    private static final Pattern ASKS_TO_RECORD = Pattern.compile("\\b[Rr]ecord");
    private static final String FOR_WHOM = "{{agency}}";

    private final Script script;

    private ScriptRules(Script script) {
        this.script = script;
    }

    /**
     * Throws where a script breaks a rule, and names the step.
     *
     * @throws ContractException {@code communications.script-node-missing}, {@code communications.script-undisclosed}, {@code
     *     communications.script-unreachable}, {@code communications.script-endless}, {@code
     *     communications.script-recording}, {@code communications.script-answer-unknown} (all 422)
     */
    static void check(Script script) {
        var rules = new ScriptRules(script);
        rules.leadsToSteps();
        rules.discloses();
        rules.reachesEveryStep();
        rules.ends();
        rules.recordsByConsent();
        rules.branchesOnAnswers();
    }

    private void leadsToSteps() {
        for (var target : List.of(script.start(), script.person(), script.stop())) {
            require(script.nodes().containsKey(target), "communications.script-node-missing", "script", target);
        }
        script.nodes()
                .forEach((name, node) -> node.targets()
                        .forEach(target -> require(
                                script.nodes().containsKey(target),
                                "communications.script-node-missing",
                                name,
                                target)));
    }

    private void discloses() {
        var isTold = script.node(script.start()) instanceof Node.Say say
                && TELLS_OF_AI.matcher(say.text()).find()
                && say.text().contains(FOR_WHOM);
        require(isTold, "communications.script-undisclosed", script.start());
    }

    private void reachesEveryStep() {
        var seen = reached(script.start());
        seen.addAll(reached(script.person()));
        seen.addAll(reached(script.stop()));
        script.nodes()
                .keySet()
                .forEach(name -> require(seen.contains(name), "communications.script-unreachable", name));
    }

    private Set<String> reached(String from) {
        var seen = new HashSet<>(Set.of(from));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            script.node(open.remove()).targets().stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }

    /** Every step leads to an end, and no way leads back to where it began without a question on it. */
    private void ends() {
        for (var name : script.nodes().keySet()) {
            require(
                    reached(name).stream()
                            .anyMatch(target -> script.node(target).targets().isEmpty()),
                    "communications.script-endless",
                    name);
        }
        var marks = new HashMap<String, Boolean>();
        script.nodes().keySet().forEach(name -> walkSilently(name, marks));
    }

    /** A mark is true while its step is on the way that is walked. */
    private void walkSilently(String name, Map<String, Boolean> marks) {
        var node = script.node(name);
        if (node instanceof Node.Ask || Boolean.FALSE.equals(marks.get(name))) {
            return;
        }
        require(marks.put(name, true) == null, "communications.script-endless", name);
        node.targets().forEach(target -> walkSilently(target, marks));
        marks.put(name, false);
    }

    /** Nothing but a yes begins a recording, and only one to a question that asks for it, however often it is asked. */
    private void recordsByConsent() {
        script.nodes().forEach((name, node) -> {
            if (node instanceof Node.Ask ask && ask.records()) {
                var isAsked = ask.question().kind() == AnswerKind.YES_NO
                        && Stream.of(ask.question().text(), ask.reprompt())
                                .allMatch(text -> ASKS_TO_RECORD.matcher(text).find());
                require(isAsked, "communications.script-recording", name);
            }
        });
    }

    private void branchesOnAnswers() {
        var answers = new HashMap<String, Question>();
        script.nodes().values().forEach(node -> answers.putAll(node.answers()));
        Function<String, Question> kept = answer -> answers.getOrDefault(answer, Question.of(AnswerKind.TEXT, ""));
        script.nodes().forEach((name, node) -> {
            if (node instanceof Node.Branch branch) {
                require(answers.containsKey(branch.on()), "communications.script-answer-unknown", name, branch.on());
                branch.cases().stream()
                        .flatMap(one -> Stream.ofNullable(one.value()))
                        .forEach(value -> require(
                                kept.apply(branch.on()).permits(value),
                                "communications.script-answer-unknown",
                                name,
                                value));
            } else if (node instanceof Node.Classify classify) {
                require(
                        answers.containsKey(classify.of()),
                        "communications.script-answer-unknown",
                        name,
                        classify.of());
            }
        });
    }

    private static void require(boolean holds, String code, Object... arguments) {
        if (!holds) {
            throw ContractException.invalid(code, arguments);
        }
    }
}
