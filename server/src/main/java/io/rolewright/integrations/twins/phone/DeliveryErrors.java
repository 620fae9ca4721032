package io.rolewright.integrations.twins.phone;

/** What Twilio says of messages that did not arrive. */
final class DeliveryErrors {
    static final int OPTED_OUT = 21_610;
    static final int TOO_LATE = 30_036;

    private DeliveryErrors() {}

    static String text(int code) {
        return switch (code) {
            case OPTED_OUT -> "Attempt to send to unsubscribed recipient";
            case 30_003 -> "Unreachable destination handset";
            case 30_004 -> "Message blocked";
            case 30_005 -> "Unknown destination handset";
            case 30_006 -> "Landline or unreachable carrier";
            case 30_007 -> "Message filtered";
            case TOO_LATE -> "Validity Period Expired";
            default -> "Unknown error";
        };
    }
}
