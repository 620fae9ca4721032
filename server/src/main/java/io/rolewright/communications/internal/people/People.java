package io.rolewright.communications.internal.people;

import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;

/** Reads who is meant, and under whose key what is told of them stands. */
public final class People {
    /** The key of what belongs to nobody whom we know. */
    public static final KeyName NOBODY = KeyName.service("communications");

    private People() {}

    /**
     * Who is named.
     *
     * @param text as {@link Person#text} writes it
     * @throws ContractException {@code communications.person-malformed} (422)
     */
    public static Person named(String text) {
        try {
            return Person.parse(text);
        } catch (IllegalArgumentException other) {
            throw ContractException.invalid("communications.person-malformed");
        }
    }

    /** The data key of a person. */
    public static KeyName key(Person person) {
        return new KeyName(person.text());
    }
}
