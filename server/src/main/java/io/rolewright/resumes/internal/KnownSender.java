package io.rolewright.resumes.internal;

import io.rolewright.engine.resume.Contact;
import io.rolewright.shared.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate from whose address an e-mail came.
 *
 * @param candidate who
 * @param address from where
 * @param name what they are called; absent when that is not known
 */
record KnownSender(
        CandidateId candidate, String address, @Nullable String name) {
    /**
     * Whether a résumé with these words about its person is theirs: it bears their name, or names nobody and has the address. With
     * somebody else's name it is somebody else's, even with the address: couples share one.
     */
    boolean isMeantBy(Contact contact) {
        var named = contact.name();
        return (name == null || named.isEmpty())
                ? contact.emails().stream().anyMatch(email -> email.value().equalsIgnoreCase(address))
                : PersonName.of(name).agrees(PersonName.of(named.get().value()));
    }
}
