package io.rolewright.runtime.cipher;

import io.rolewright.events.Event;
import io.rolewright.events.security.ContactKeyDestroyed;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose data key: a person's, a service's for what is about no person, or that of a purpose of other programs.
 *
 * @param text {@code candidate:<id>}, {@code contact:<id>}, {@code user:<id>}, {@code service:<name>} or
 *     {@code purpose:<name>/<version>}
 */
public record KeyName(String text) {
    private static final Pattern FORM =
            Pattern.compile("(?:(?:candidate|contact|user):[0-9a-f-]{36}|service:[a-z]{2,40}"
                    + "|purpose:[a-z][a-z0-9-]{1,39}/[0-9]{1,9})");

    public KeyName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("key name " + text);
        }
    }

    /** The key of all that identifies a candidate or is told about them. */
    public static KeyName of(CandidateId candidate) {
        return new KeyName("candidate:" + candidate.text());
    }

    /** The key of all that identifies a person at a client company. */
    public static KeyName of(ContactId contact) {
        return new KeyName("contact:" + contact.text());
    }

    /** The key of all that identifies who has a login. */
    public static KeyName of(UserId user) {
        return new KeyName("user:" + user.text());
    }

    /** The key of what a service keeps that is about no person. */
    public static KeyName service(String service) {
        return new KeyName("service:" + service);
    }

    /**
     * The key of what other programs have encrypted for a purpose.
     *
     * @param version the version of the key-encryption key when it was made: after a rotation a new one is used
     */
    public static KeyName purpose(String purpose, int version) {
        return new KeyName("purpose:" + purpose + "/" + version);
    }

    /** The key that a fact tells of. */
    static KeyName of(DataKeyDestroyed fact) {
        var candidate = fact.candidate();
        return candidate == null ? of(Objects.requireNonNull(fact.user())) : of(candidate);
    }

    /**
     * The fact that this key was destroyed.
     *
     * @throws IllegalStateException when it is no person's
     */
    Event destroyed() {
        var id = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, text.indexOf(':'))) {
            case "candidate" -> DataKeyDestroyed.of(new CandidateId(UUID.fromString(id)));
            case "contact" -> new ContactKeyDestroyed(new ContactId(UUID.fromString(id)));
            case "user" -> DataKeyDestroyed.of(new UserId(UUID.fromString(id)));
            default -> throw new IllegalStateException(text + " is no person's and stays");
        };
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text;
    }
}
