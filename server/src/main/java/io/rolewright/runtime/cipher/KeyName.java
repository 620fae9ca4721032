package io.rolewright.runtime.cipher;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;
import java.util.regex.Pattern;

/**
 * Whose data key: a person's, or a service's for what is about no person.
 *
 * @param text {@code candidate:<id>}, {@code user:<id>} or {@code service:<name>}
 */
public record KeyName(String text) {
    private static final Pattern FORM = Pattern.compile("(?:(?:candidate|user):[0-9a-f-]{36}|service:[a-z]{2,40})");

    public KeyName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("key name " + text);
        }
    }

    /** The key of all that identifies a candidate or is told about them. */
    public static KeyName of(CandidateId candidate) {
        return new KeyName("candidate:" + candidate.text());
    }

    /** The key of all that identifies who has a login. */
    public static KeyName of(UserId user) {
        return new KeyName("user:" + user.text());
    }

    /** The key of what a service keeps that is about no person. */
    public static KeyName service(String service) {
        return new KeyName("service:" + service);
    }

    @Override
    public String toString() {
        return text;
    }
}
