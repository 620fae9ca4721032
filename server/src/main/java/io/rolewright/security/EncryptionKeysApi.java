package io.rolewright.security;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import io.rolewright.shared.RotationId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The keys that wrap the data keys of people and services. */
@HttpExchange("/api/v1/security/keys")
public interface EncryptionKeysApi {
    /**
     * Tells how the keys do.
     *
     * @return the versions of the key-encryption key, and the last rotation
     */
    @GetExchange
    @Allowed(Permission.MANAGE_KEYS)
    EncryptionKeys keys();

    /**
     * Tells how far a rotation has come.
     *
     * @param id names the rotation
     * @return its state and progress
     */
    @GetExchange("/rotations/{id}")
    @Allowed(Permission.MANAGE_KEYS)
    @Answers(status = 404, code = "security.rotation-unknown")
    Rotation rotation(@PathVariable RotationId id);

    /**
     * Destroys old versions for good.
     *
     * <p>Refused as long as a data key is wrapped under one of them. A backup of keys from before can not be read any more.
     *
     * @param minimum the lowest version that is kept
     * @return the keys as they are now
     */
    @PutExchange("/minimum")
    @Allowed(Permission.MANAGE_KEYS)
    @Answers(status = 409, code = "runtime.key-version-in-use")
    @Answers(status = 422, code = "security.version-unknown")
    EncryptionKeys setMinimum(@RequestBody @Valid MinimumVersion minimum);
}
