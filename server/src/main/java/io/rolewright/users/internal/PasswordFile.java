package io.rolewright.users.internal;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.database.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code first-administrator.txt} in the data folder: the first administrator's password until it is changed. */
@Component
class PasswordFile {
    private static final Logger log = LoggerFactory.getLogger(PasswordFile.class);
    private static final int RANDOM_BYTES = 18;

    private final Path path;

    PasswordFile(DataFolder folder) {
        path = folder.path().resolve("first-administrator.txt");
    }

    /** A password of 144 random bits. */
    static Password random() {
        var bits = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bits);
        return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    void write(EmailAddress address, Password password) {
        remove();
        try {
            var text = "email=%s%npassword=%s%n".formatted(address.text(), password.text());
            OwnerOnly.create(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        log.warn("the first administrator's password is in {}; it must be changed at the first sign-in", path);
    }

    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
