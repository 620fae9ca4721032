package io.rolewright.security.internal;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A ciphertext as it is given out: {@code rw1.<version>.<bytes>}, the bytes in base64url without padding. Each has one
 * spelling only, so that no changed character goes unnoticed.
 *
 * @param version of the purpose's key
 * @param bytes what the cipher made
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Seal(int version, byte[] bytes) {
    private static final Pattern FORM = Pattern.compile("rw1\\.(0|[1-9][0-9]{0,8})\\.([A-Za-z0-9_-]++)");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    String text() {
        return "rw1." + version + "." + ENCODER.encodeToString(bytes);
    }

    static Optional<Seal> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var seal = new Seal(
                    Integer.parseInt(form.group(1)), Base64.getUrlDecoder().decode(form.group(2)));
            return Optional.of(seal).filter(read -> read.text().equals(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
