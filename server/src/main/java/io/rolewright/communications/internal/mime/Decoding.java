package io.rolewright.communications.internal.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns bytes into characters, also where a message says wrongly how they are written. */
final class Decoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Decoding() {}

    /**
     * Decodes a text. What is not written as the message says is taken for UTF-8 if it can be, else for Western.
     *
     * @param said the charset that the message names; absent when it names none
     */
    static String text(byte[] bytes, @Nullable String said, Findings findings) {
        var named = Optional.ofNullable(said).flatMap(Decoding::named);
        var asSaid = named.flatMap(charset -> strict(bytes, charset));
        var utf8 = strict(bytes, StandardCharsets.UTF_8);
        // Western letters do not stand in an order that is UTF-8 by chance.
        var text = utf8.isPresent() && (asSaid.isEmpty() || isOneByte(named.orElseThrow())) ? utf8 : asSaid;
        if (text.isEmpty() || (said != null && !asSaid.equals(text))) {
            findings.add(MailFinding.CHARSET_WRONG);
        }
        return text.orElseGet(() -> new String(bytes, WESTERN));
    }

    /** The raw bytes of a header field, of which nothing says how they are written. */
    static String head(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WESTERN));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isOneByte(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII)
                || charset.name().startsWith("ISO-8859")
                || charset.name().startsWith("windows-125");
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | UnsupportedOperationException wrong) {
            return Optional.empty();
        }
    }
}
