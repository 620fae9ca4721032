package io.rolewright.communications.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a call is. It is all that has to be kept between two turns.
 *
 * @param today the day of the call where the person called is
 * @param values what stands in the script's gaps
 * @param node the step at which we listen, or at which the call ended
 * @param tries how often the step's question was left without an answer
 * @param waits how often we were asked to wait since the last answer
 * @param visits how often each step was come to
 * @param answers in the order in which they were given
 * @param transcript everything that was said
 * @param recording whether recording was agreed to, and that not taken back
 * @param stopped whether the person does not want to be called
 * @param outcome how it ended; absent while it goes on
 */
public record CallState(
        LocalDate today,
        Map<String, String> values,
        String node,
        int tries,
        int waits,
        Map<String, Integer> visits,
        List<Given> answers,
        List<Line> transcript,
        boolean recording,
        boolean stopped,
        @Nullable Outcome outcome) {
    public CallState {
        values = Map.copyOf(values);
        visits = Map.copyOf(visits);
        answers = List.copyOf(answers);
        transcript = List.copyOf(transcript);
    }

    static CallState begun(LocalDate today, Map<String, String> values, String node) {
        return new CallState(today, values, node, 0, 0, Map.of(), List.of(), List.of(), false, false, null);
    }

    public static CallState read(String json) {
        return JsonMapper.shared().readValue(json, CallState.class);
    }

    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** The answer of this name that was given last. */
    Optional<Given> answer(String name) {
        return answers.reversed().stream()
                .filter(given -> given.name().equals(name))
                .findFirst();
    }

    int visits(String name) {
        return visits.getOrDefault(name, 0);
    }

    CallState at(String other) {
        var counted = new HashMap<>(visits);
        counted.merge(other, 1, Integer::sum);
        return new CallState(today, values, other, 0, 0, counted, answers, transcript, recording, stopped, outcome);
    }

    CallState triedAgain() {
        return new CallState(
                today, values, node, tries + 1, waits, visits, answers, transcript, recording, stopped, outcome);
    }

    CallState waited() {
        return new CallState(
                today, values, node, tries, waits + 1, visits, answers, transcript, recording, stopped, outcome);
    }

    CallState with(Given given) {
        var all = new ArrayList<>(answers);
        all.removeIf(earlier -> earlier.name().equals(given.name()));
        all.add(given);
        return new CallState(today, values, node, tries, waits, visits, all, transcript, recording, stopped, outcome);
    }

    CallState with(Line line) {
        var all = new ArrayList<>(transcript);
        all.add(line);
        return new CallState(today, values, node, tries, waits, visits, answers, all, recording, stopped, outcome);
    }

    CallState recorded(boolean agreed) {
        return new CallState(today, values, node, tries, waits, visits, answers, transcript, agreed, stopped, outcome);
    }

    CallState stopping() {
        return new CallState(today, values, node, tries, waits, visits, answers, transcript, recording, true, outcome);
    }

    CallState ended(Outcome how) {
        return new CallState(today, values, node, tries, waits, visits, answers, transcript, recording, stopped, how);
    }
}
