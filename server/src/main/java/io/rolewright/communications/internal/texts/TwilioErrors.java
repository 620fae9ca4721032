package io.rolewright.communications.internal.texts;

import io.rolewright.communications.internal.delivery.Handed;

/** What Twilio's error codes mean for a message. */
final class TwilioErrors {
    /** Whoever has the number has said STOP to Twilio. */
    static final int STOPPED = 21_610;

    private TwilioErrors() {}

    static Handed meaning(int code) {
        return switch (code) {
            case STOPPED -> new Handed.Bounced("communications.text-stopped", false);
            // No number, one that takes no texts, and one that nobody has.
            case 21_211, 21_214, 21_217, 21_401, 21_614, 30_005, 30_006 ->
                new Handed.Bounced("communications.text-bounced", true);
            // A country that is closed to us, no way there, a handset that is off, and what a carrier takes for spam.
            case 21_408, 21_612, 30_003, 30_004, 30_007, 30_034 ->
                new Handed.Bounced("communications.text-undelivered", false);
            // Who we are, our number and our service.
            case 20_003, 20_404, 21_212, 21_603, 21_606, 21_608, 21_659, 21_660, 21_701, 21_703 ->
                new Handed.Later("communications.text-sender-refused");
            // Too many at once, and too many that wait there.
            case 20_429, 21_611, 30_001 -> new Handed.Later("communications.text-postponed");
            default -> new Handed.Failed("communications.text-refused");
        };
    }
}
