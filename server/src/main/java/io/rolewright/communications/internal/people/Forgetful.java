package io.rolewright.communications.internal.people;

import io.rolewright.shared.Person;

/** Keeps something about people that is removed when nobody can read it any more. */
public interface Forgetful {
    /** Removes all that is kept about a person, in the caller's transaction. */
    void forget(Person person);
}
