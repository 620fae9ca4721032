package io.rolewright.communications.internal.calls;

import io.rolewright.communications.script.Heard;
import java.util.Map;

/** What was heard, in the form in which Twilio tells it. */
final class HeardForm {
    /** Where nobody says how well it was understood. */
    private static final double USUAL = 0.8;

    private HeardForm() {}

    /** Keys go before words: whoever presses one means it. */
    static Heard read(Map<String, String> form) {
        var digits = form.getOrDefault("Digits", "");
        if (!digits.isBlank()) {
            return new Heard.Keys(digits);
        }
        var said = form.getOrDefault("SpeechResult", "");
        return said.isBlank() ? new Heard.Silence() : new Heard.Words(said, confidence(form));
    }

    private static double confidence(Map<String, String> form) {
        var told = form.getOrDefault("Confidence", "");
        return told.matches("[01](\\.[0-9]{1,18})?") ? Math.min(1, Double.parseDouble(told)) : USUAL;
    }
}
