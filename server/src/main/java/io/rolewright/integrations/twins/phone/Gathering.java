package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a Gather takes of what a callee does.
 *
 * @param finishOnKey the keys that end the input and do not belong to it
 * @param numDigits how many keys end the input
 * @param withoutInput whether the customer is asked even if there is no input
 */
record Gathering(
        boolean hearsKeys,
        boolean hearsSpeech,
        Duration timeout,
        String finishOnKey,
        int numDigits,
        boolean withoutInput) {
    private static final Duration KEY = Duration.ofMillis(300);

    static Gathering of(Verb gather) {
        var input = List.of(gather.attribute("input").orElse("dtmf").strip().split("[\\s,]+", -1));
        return new Gathering(
                input.contains("dtmf"),
                input.contains("speech"),
                Duration.ofSeconds(gather.number("timeout", 5)),
                gather.attribute("finishOnKey").orElse("#"),
                gather.number("numDigits", Integer.MAX_VALUE),
                gather.isTrue("actionOnEmptyResult"));
    }

    Taken take(Utterance utterance) {
        if (hearsKeys && !utterance.keyed().isEmpty()) {
            return keys(utterance.keyed());
        }
        if (hearsSpeech && !utterance.said().isEmpty()) {
            return new Taken(
                    Map.of("SpeechResult", utterance.said(), "Confidence", String.valueOf(utterance.confidence())),
                    Speech.length(utterance.said()).plusSeconds(1));
        }
        return new Taken(Map.of(), timeout);
    }

    private Taken keys(String keyed) {
        var digits = new StringBuilder();
        for (var i = 0; i < keyed.length(); i++) {
            var isEnd = finishOnKey.indexOf(keyed.charAt(i)) >= 0;
            if (!isEnd) {
                digits.append(keyed.charAt(i));
            }
            if (isEnd || digits.length() == numDigits) {
                return new Taken(told(digits), KEY.multipliedBy(i + 1L));
            }
        }
        return new Taken(told(digits), KEY.multipliedBy(keyed.length()).plus(timeout));
    }

    private static Map<String, String> told(StringBuilder digits) {
        return digits.isEmpty() ? Map.of() : Map.of("Digits", digits.toString());
    }
}
