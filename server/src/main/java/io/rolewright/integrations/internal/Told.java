package io.rolewright.integrations.internal;

/**
 * An event as a partner told it.
 *
 * @param event the partner's own identifier
 * @param type what happened, in the partner's words
 * @param body all that the partner said of it, as JSON
 */
record Told(String event, String type, String body) {
    private static final int LONGEST = 500;

    Told {
        event = kept(event);
        type = kept(type);
    }

    private static String kept(String text) {
        return text.replace('\0', ' ').substring(0, Math.min(text.length(), LONGEST));
    }
}
