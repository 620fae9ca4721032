package io.rolewright.shared;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom we can reach: a candidate, a person at a client company, or one of our users. Exactly one of the three is there.
 *
 * @param candidate who looks for work
 * @param contact who works at a client
 * @param user who has a login
 */
public record Person(
        @Nullable CandidateId candidate,
        @Nullable ContactId contact,
        @Nullable UserId user) {
    public Person {
        var given = (candidate == null ? 0 : 1) + (contact == null ? 0 : 1) + (user == null ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException("a person is one of candidate, contact and user, not " + given);
        }
    }

    public static Person of(CandidateId candidate) {
        return new Person(candidate, null, null);
    }

    public static Person of(ContactId contact) {
        return new Person(null, contact, null);
    }

    public static Person of(UserId user) {
        return new Person(null, null, user);
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static Person parse(String text) {
        var colon = text.indexOf(':');
        var id = UUID.fromString(text.substring(colon + 1));
        return switch (text.substring(0, Math.max(colon, 0))) {
            case "candidate" -> of(new CandidateId(id));
            case "contact" -> of(new ContactId(id));
            case "user" -> of(new UserId(id));
            default -> throw new IllegalArgumentException("no kind of person: " + text);
        };
    }

    /** Who it is in one word, for example {@code candidate:<id>}; also the name of the person's data key. */
    public String text() {
        if (candidate != null) {
            return "candidate:" + candidate.text();
        }
        return contact != null ? "contact:" + contact.text() : "user:" + id().text();
    }

    /** The id, whosever it is. */
    public Id id() {
        if (candidate != null) {
            return candidate;
        }
        return contact != null ? contact : Objects.requireNonNull(user);
    }

    @Override
    public String toString() {
        return text();
    }
}
