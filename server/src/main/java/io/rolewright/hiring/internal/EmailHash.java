package io.rolewright.hiring.internal;

import io.rolewright.runtime.cipher.BlindIndex;
import io.rolewright.runtime.cipher.MasterKey;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a contact by their e-mail address without storing it readably; upper and lower case are the same. */
@Component
class EmailHash {
    private final BlindIndex index;

    EmailHash(MasterKey master) {
        index = new BlindIndex(master, "hiring.contact.email");
    }

    /** Absent where there is no address. */
    @Nullable
    String of(@Nullable String email) {
        return email == null
                ? null
                : index.text(Normalizer.normalize(email, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }
}
