package io.rolewright.integrations.twins.phone;

/** Why a document, or its address, cannot be played. */
final class TwimlFault extends Exception {
    static final int BAD_ADDRESS = 11_100;
    static final int NO_ANSWER = 11_200;
    static final int TOO_LARGE = 11_750;
    static final int NOT_XML = 12_100;
    static final int OTHER_ROOT = 12_102;
    static final int UNKNOWN_VERB = 12_200;
    static final int OTHER_TYPE = 12_300;
    static final int NO_NUMBER = 13_223;
    /** No code of Twilio's: what it plays and the twin does not. */
    static final int NOT_PLAYED = 0;

    private final int code;
    private final String text;

    TwimlFault(int code, String text) {
        super(text, null, false, false);
        this.code = code;
        this.text = text;
    }

    int code() {
        return code;
    }

    String text() {
        return text;
    }
}
