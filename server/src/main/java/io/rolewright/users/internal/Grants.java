package io.rolewright.users.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Permission;
import io.rolewright.users.KeyGrant;
import io.rolewright.users.KeyProof;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What keys for programs allow: their scopes, as far as their owners may do the same at that moment. */
@Component
class Grants {
    private final ApiKeys keys;
    private final Logins logins;

    Grants(ApiKeys keys, Logins logins) {
        this.keys = keys;
        this.logins = logins;
    }

    /** @throws ContractException {@code users.key-refused} (401) */
    KeyGrant grant(KeyProof proof) {
        return keys.use(proof)
                .flatMap(key -> logins.find(key.owner()).map(owner -> grant(proof, key, owner)))
                .orElseThrow(() -> ContractException.unauthenticated("users.key-refused"));
    }

    private static KeyGrant grant(KeyProof proof, UsableKey key, Login owner) {
        return new KeyGrant(
                proof.key(), owner.id(), owner.passwordVersion(), both(key.scopes(), owner), key.expiresAt());
    }

    private static Set<Permission> both(Set<Permission> scopes, Login owner) {
        return scopes.stream().filter(owner.permissions()::contains).collect(Collectors.toUnmodifiableSet());
    }
}
