package io.rolewright.communications.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.CallScript;
import io.rolewright.communications.NewCallScript;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.shared.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;

/** Scripts that lead calls, which are checked before anybody hears them. */
@CommunicationsTest
class CallScriptsTest {
    private static final String SCRIPTS = "/api/v1/communications/call-scripts";

    @Autowired
    Recruiter ann;

    @Test
    void comesWithAScreening() {
        assertThat(ann.read(new TypeReference<Page<CallScript>>() {}, ann.get(SCRIPTS))
                        .items())
                .anySatisfy(script -> assertThat(script)
                        .returns("screening", CallScript::name)
                        .returns(0, CallScript::version)
                        .returns(List.of("country", "job", "place", "recruiter"), CallScript::values)
                        .returns(null, CallScript::madeAt));
        ann.refused(ann.get(SCRIPTS + "/small-talk"), 404, "communications.script-unknown");
    }

    @Test
    void keepsEveryVersionAndTheOrderOfChoices() {
        var first = add(reminder("Will you come?"));
        var second = add(reminder("Do you come?"));

        assertThat(List.of(first.version(), second.version())).containsExactly(1, 2);
        var latest = ann.read(new TypeReference<CallScript>() {}, ann.get(SCRIPTS + "/reminder"));
        assertThat(latest).isEqualTo(second);
        assertThat(latest.script().toString())
                .contains("Do you come?")
                .contains("{train=[train], car=[car], bus=[bus]}");
    }

    @Test
    void namesTheStepThatLeadsNowhere() {
        var script = reminder("Will you come?");
        steps(script).put("coming", Map.of("kind", "say", "text", "So.", "next", "nowhere"));

        ann.refused(ann.post(SCRIPTS, new NewCallScript(script)), 422, "communications.script-node-missing");
        ann.refused(
                ann.post(SCRIPTS, new NewCallScript(Map.of("name", "odd"))), 422, "communications.script-unreadable");
    }

    private CallScript add(Map<String, Object> script) {
        return ann.read(new TypeReference<CallScript>() {}, ann.post(SCRIPTS, new NewCallScript(script)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> steps(Map<String, Object> script) {
        return (Map<String, Object>) Objects.requireNonNull(script.get("nodes"));
    }

    private static Map<String, Object> reminder(String question) {
        var choices = new LinkedHashMap<String, Object>();
        List.of("train", "car", "bus").forEach(way -> choices.put(way, List.of(way)));
        var ask = new LinkedHashMap<String, Object>(Map.of("kind", "ask", "question", question, "wants", "CHOICE"));
        ask.putAll(Map.of("choices", choices, "answer", "coming", "next", "goodbye"));
        var nodes = new LinkedHashMap<String, Object>();
        nodes.put("hello", Map.of("kind", "say", "text", "I am an AI, for {{agency}}.", "next", "coming"));
        nodes.put("coming", ask);
        nodes.put("goodbye", Map.of("kind", "end", "text", "Goodbye."));
        return new LinkedHashMap<>(Map.of(
                "name", "reminder",
                "title", "A word before the interview",
                "start", "hello",
                "person", "goodbye",
                "stop", "goodbye",
                "nodes", nodes));
    }
}
