package io.rolewright.security.internal;

import io.rolewright.events.security.DataDecrypted;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.security.Ciphertext;
import io.rolewright.security.Decrypted;
import io.rolewright.security.Plaintext;
import io.rolewright.security.Sealed;
import io.rolewright.shared.ContractException;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Encrypts and decrypts for other programs. Whatever is wrong with a ciphertext, the answer is the same. */
@Component
class Sealing {
    private final Purposes purposes;
    private final FieldCipher cipher;
    private final EventLog log;
    private final SecuritySettings settings;

    Sealing(Purposes purposes, FieldCipher cipher, EventLog log, SecuritySettings settings) {
        this.purposes = purposes;
        this.cipher = cipher;
        this.log = log;
        this.settings = settings;
    }

    Ciphertext encrypt(Plaintext wanted) {
        var plain = limited(wanted.plaintext());
        var cell = cell(wanted.purpose(), wanted.associatedData());
        var version = purposes.version(wanted.purpose());
        var seal = new Seal(version, cipher.encrypt(KeyName.purpose(wanted.purpose(), version), cell, plain));
        return new Ciphertext(seal.text(), version);
    }

    Decrypted decrypt(Sealed sealed) {
        var cell = cell(sealed.purpose(), sealed.associatedData());
        var seal = Seal.read(sealed.ciphertext()).orElseThrow(Sealing::refused);
        var purpose = purposes.find(sealed.purpose(), seal.version()).orElseThrow(Sealing::refused);
        var plain = cipher.open(KeyName.purpose(sealed.purpose(), seal.version()), cell, seal.bytes())
                .orElseThrow(Sealing::refused);
        log.record(new DataDecrypted(purpose, seal.version()));
        return new Decrypted(Base64.getEncoder().encodeToString(plain), seal.version());
    }

    // A purpose has no slash in it, so that two different pairs are never the same place.
    private static Cell cell(String purpose, @Nullable String associated) {
        var bytes = associated == null ? new byte[0] : bytes(associated);
        return new Cell("security.purpose." + purpose, HexFormat.of().formatHex(bytes));
    }

    private byte[] limited(String base64) {
        var most = settings.maxPlaintext().toBytes();
        var plain = bytes(base64);
        if (plain.length > most) {
            throw ContractException.invalid("security.plaintext-too-large", most);
        }
        return plain;
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw ContractException.invalid("security.not-base64");
        }
    }

    private static ContractException refused() {
        return ContractException.invalid("security.ciphertext-refused");
    }
}
