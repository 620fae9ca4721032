package io.rolewright.security;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Encryption for other programs, under keys that never leave the platform. */
@HttpExchange("/api/v1/security")
public interface EncryptionApi {
    /**
     * Encrypts something for a purpose.
     *
     * <p>Each purpose has a key of its own (AES-256-GCM), made when it is first named; after a rotation the next one is used.
     * Nothing is stored but the key.
     *
     * @param plaintext what is to be encrypted
     * @return the ciphertext, to be kept by the program
     */
    @PostExchange("/encrypt")
    @Allowed(Permission.USE_CIPHER)
    @Answers(status = 409, code = "security.too-many-purposes")
    @Answers(status = 422, code = "security.not-base64")
    @Answers(status = 422, code = "security.plaintext-too-large")
    Ciphertext encrypt(@RequestBody @Valid Plaintext plaintext);

    /**
     * Decrypts what was encrypted here.
     *
     * <p>Purpose and associated data must be those that it was encrypted with. Every answer is noted in the trail.
     *
     * @param sealed what is to be decrypted
     * @return what was encrypted
     */
    @PostExchange("/decrypt")
    @Allowed(Permission.USE_CIPHER)
    @Answers(status = 422, code = "security.ciphertext-refused")
    @Answers(status = 422, code = "security.not-base64")
    Decrypted decrypt(@RequestBody @Valid Sealed sealed);
}
