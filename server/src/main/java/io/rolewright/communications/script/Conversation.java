package io.rolewright.communications.script;

import io.rolewright.shared.ContractException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Leads a call by a script. It keeps nothing: the same state and the same words give the same turn. */
public final class Conversation {
    private static final int MOST_VISITS = 3;
    private static final int MOST_WAITS = 3;
    private static final String MOMENT = "Of course. Take your time.";
    private static final String STOPPED = "I have stopped the recording.";
    private static final String UNRECORDED = "This call is not recorded.";
    private static final String LOST = "I am sorry, I cannot go on with this call. Goodbye.";

    /** What is a yes to being recorded is not left to a guess. */
    private static final Classifier CONSENT = new IntentMatcher();

    private final Script script;
    private final Classifier classifier;

    public Conversation(Script script, Classifier classifier) {
        this.script = script;
        this.classifier = classifier;
    }

    /**
     * The first turn, when somebody has answered.
     *
     * @param today the day where the person called is
     * @throws ContractException {@code communications.call-value-missing}, {@code communications.call-value-wrong} (422)
     */
    public Turn start(Map<String, String> values, LocalDate today) {
        Gaps.check(script, values);
        return go(CallState.begun(today, values, script.start()), script.start());
    }

    /** The only turn when a machine has answered. */
    public Turn leaveMessage(Map<String, String> values, LocalDate today) {
        Gaps.check(script, values);
        var state = CallState.begun(today, values, script.start());
        var message = Gaps.filled(script.machine(), values);
        var said = message.isEmpty() ? state : state.with(new Line(Line.Speaker.US, message));
        var say = message.isEmpty() ? List.<String>of() : List.of(message);
        return new Turn(said.ended(Outcome.MACHINE), say, new Turn.Next.HangUp());
    }

    /** The turn after something was heard. A call that has ended stays so. */
    public Turn hear(CallState state, Heard heard) {
        if (state.outcome() != null || !(script.node(state.node()) instanceof Node.Ask ask)) {
            return new Turn(state, List.of(), new Turn.Next.HangUp());
        }
        var turn = switch (heard) {
            case Heard.Silence silence -> again(state, ask);
            case Heard.Keys keys ->
                answered(written(state, "[keys] " + keys.digits()), ask, keys.digits(), meaning(ask, keys));
            case Heard.Words words ->
                answered(written(state, words.text()), ask, words.text(), meaning(state, ask, words));
        };
        return turn.after(state);
    }

    private static CallState written(CallState state, String text) {
        return state.with(new Line(Line.Speaker.THEM, text));
    }

    private static Meaning meaning(Node.Ask ask, Heard.Keys keys) {
        return KeyedAnswer.of(ask.question(), keys.digits())
                .map(value -> Meaning.answer(value, 1))
                .orElse(Meaning.UNKNOWN);
    }

    private Meaning meaning(CallState state, Node.Ask ask, Heard.Words words) {
        var listener = ask.records() ? CONSENT : classifier;
        var meaning = listener.understand(ask.question(), words.text(), state.today());
        return new Meaning(meaning.intent(), meaning.value(), Certainty.of(meaning.confidence() * words.confidence()));
    }

    private Turn answered(CallState state, Node.Ask ask, String words, Meaning meaning) {
        return switch (meaning.intent()) {
            case STOP -> go(state.stopping(), script.stop());
            case PERSON -> go(state, script.person());
            case OFF_RECORD -> offRecord(state, ask, words);
            case REPEAT ->
                state.waits() < MOST_WAITS
                        ? listen(state.waited(), ask, List.of(ask.question().text()))
                        : again(state, ask);
            case WAIT -> state.waits() < MOST_WAITS ? listen(state.waited(), ask, List.of(MOMENT)) : again(state, ask);
            case UNKNOWN -> again(state, ask);
            case ANSWER -> taken(state, ask, words, meaning);
        };
    }

    private Turn taken(CallState state, Node.Ask ask, String words, Meaning meaning) {
        if (meaning.confidence() < Certainty.LEAST) {
            return again(state, ask);
        }
        var given = new Given(
                ask.answer(), ask.label(), ask.question().kind(), meaning.value(), words, meaning.confidence());
        var kept = state.with(given);
        return go(ask.records() ? kept.recorded(meaning.value().equals("yes")) : kept, ask.next());
    }

    /** A no where consent is asked for. Elsewhere it takes consent back, and the question still waits for its answer. */
    private Turn offRecord(CallState state, Node.Ask ask, String words) {
        if (ask.records()) {
            return taken(state, ask, words, Meaning.answer("no", 1));
        }
        var unrecorded = state.recorded(false);
        return state.waits() < MOST_WAITS
                ? listen(
                        unrecorded.waited(),
                        ask,
                        List.of(
                                state.recording() ? STOPPED : UNRECORDED,
                                ask.question().text()))
                : again(unrecorded, ask);
    }

    private Turn again(CallState state, Node.Ask ask) {
        return state.tries() < ask.retries()
                ? listen(state.triedAgain(), ask, List.of(ask.reprompt()))
                : go(ask.records() ? state.recorded(false) : state, ask.unanswered());
    }

    private Turn listen(CallState state, Node.Ask ask, List<String> texts) {
        return said(state, texts, new Turn.Next.Listen(ask.question()));
    }

    /** Walks from step to step until one waits or ends. */
    private Turn go(CallState from, String to) {
        var say = new ArrayList<String>();
        var state = from;
        var name = to;
        while (state.visits(name) < MOST_VISITS) {
            state = state.at(name);
            switch (script.node(name)) {
                case Node.Say node -> {
                    say.add(node.text());
                    name = node.next();
                }
                case Node.Classify node -> {
                    state = classified(state, node);
                    name = node.next();
                }
                case Node.Branch node -> name = target(state, node);
                case Node.Ask node -> {
                    say.add(node.question().text());
                    return said(state, say, new Turn.Next.Listen(node.question()));
                }
                case Node.Transfer node -> {
                    say.add(node.text());
                    var number = Gaps.filled(node.number(), state.values());
                    return said(state.ended(Outcome.TRANSFERRED), say, new Turn.Next.Transfer(number));
                }
                case Node.End node -> {
                    say.add(node.text());
                    var outcome = state.stopped() ? Outcome.DECLINED : node.outcome();
                    return said(state.ended(outcome), say, new Turn.Next.HangUp());
                }
            }
        }
        say.add(LOST);
        return said(state.ended(Outcome.FAILED), say, new Turn.Next.HangUp());
    }

    private CallState classified(CallState state, Node.Classify node) {
        var earlier = state.answer(node.of());
        if (earlier.isEmpty()) {
            return state;
        }
        var words = earlier.get().words();
        var meaning = classifier.understand(node.question(), words, state.today());
        return meaning.intent() == Intent.ANSWER
                ? state.with(new Given(
                        node.answer(),
                        node.label(),
                        node.question().kind(),
                        meaning.value(),
                        words,
                        meaning.confidence()))
                : state;
    }

    private static String target(CallState state, Node.Branch branch) {
        return state.answer(branch.on())
                .flatMap(given -> branch.cases().stream()
                        .filter(one -> one.holds(given.value()))
                        .findFirst())
                .map(Node.Case::next)
                .orElse(branch.otherwise());
    }

    private static Turn said(CallState state, List<String> texts, Turn.Next next) {
        var say = texts.stream().map(text -> Gaps.filled(text, state.values())).toList();
        var kept = state;
        for (var text : say) {
            kept = kept.with(new Line(Line.Speaker.US, text));
        }
        return new Turn(kept, say, next);
    }
}
