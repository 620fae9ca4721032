package io.rolewright.integrations;

import org.jspecify.annotations.Nullable;

/**
 * A token of a partner, or why there is none.
 *
 * @param text the token itself; absent when there is none
 * @param code why there is none: {@code integrations.sign-in-refused} when the partner does not let our account in, any other
 *     when it could not be asked; absent when there is one
 */
public record PartnerToken(@Nullable String text, @Nullable String code) {
    /** Without the token. */
    @Override
    public String toString() {
        return "PartnerToken " + code;
    }
}
