package io.rolewright.security.internal;

import io.rolewright.security.Ciphertext;
import io.rolewright.security.Decrypted;
import io.rolewright.security.EncryptionApi;
import io.rolewright.security.Plaintext;
import io.rolewright.security.Sealed;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link EncryptionApi}. */
@RestController
class EncryptionController implements EncryptionApi {
    private final Sealing sealing;

    EncryptionController(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public Ciphertext encrypt(Plaintext plaintext) {
        return sealing.encrypt(plaintext);
    }

    @Override
    public Decrypted decrypt(Sealed sealed) {
        return sealing.decrypt(sealed);
    }
}
