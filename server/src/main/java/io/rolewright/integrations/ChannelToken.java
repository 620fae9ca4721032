package io.rolewright.integrations;

/**
 * What proves that a message of a channel comes from the partner to whom we gave it.
 *
 * @param text as the partner is to send it back
 */
public record ChannelToken(String text) {
    /** Without what proves it, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ChannelToken";
    }
}
