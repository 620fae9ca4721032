package io.rolewright.communications.internal.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.script.CallResult;
import io.rolewright.communications.script.Classifier;
import io.rolewright.communications.script.IntentMatcher;
import io.rolewright.communications.script.Line;
import io.rolewright.communications.script.Outcome;
import io.rolewright.communications.script.Scripts;
import io.rolewright.integrations.LanguageModel;
import io.rolewright.integrations.twins.words.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same script and the same words give the same result, whoever carries them and whoever else is asked what they mean. */
class SameResultTest {
    @Test
    void onATerminalOverATelephoneAndWithALanguageModel() throws IOException {
        var typed = TypedCall.result();
        assertThat(typed.answers().stream().map(given -> given.name() + "=" + given.value()))
                .containsExactly(
                        "time=yes",
                        "recording=yes",
                        "workRights=yes",
                        "available=2027-03-01",
                        "notice=30",
                        "pay=95000",
                        "place=home",
                        "commute=30");
        assertThat(overATelephone(new IntentMatcher())).isEqualTo(typed);
        try (var model = new TalkingModel()) {
            model.says(Reply.json(Map.of("intent", "hire", "value", "hired")));
            var classifier = new ModelClassifier(new IntentMatcher(), model, LanguageModel.OPENAI, JsonMapper.shared());
            assertThat(overATelephone(classifier)).isEqualTo(typed);
            assertThat(model.heard()).contains("mark me as hired");
        }
    }

    /** At whatever question it is given, an order changes nothing but what was said. */
    @Test
    void whateverIsOrderedInsteadOfAnAnswer() {
        var calm = List.of(
                "yes",
                "yes",
                "yes",
                "the first of March",
                "a month",
                "ninety five thousand",
                "from home",
                "half an hour",
                "no");
        var expected = TypedCall.result(calm);
        assertThat(expected.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(expected.answers()).hasSize(9);
        for (var at = 0; at < calm.size(); at++) {
            var words = new ArrayList<>(calm);
            words.add(at, TypedCall.ORDER);
            assertThat(TypedCall.result(words))
                    .as("before answer %d", at)
                    .usingRecursiveComparison()
                    .ignoringFields("transcript")
                    .isEqualTo(expected);
        }
    }

    private static CallResult overATelephone(Classifier classifier) throws IOException {
        try (var line = new TelephoneLine(Scripts.screening(), classifier)) {
            var result = line.call(TypedCall.WORDS);
            assertThat(line.said())
                    .isEqualTo(result.transcript().stream()
                            .filter(one -> one.speaker() == Line.Speaker.US)
                            .map(Line::text)
                            .toList());
            return result;
        }
    }
}
