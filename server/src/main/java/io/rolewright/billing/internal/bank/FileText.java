package io.rolewright.billing.internal.bank;

import io.rolewright.shared.ContractException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the letters of a file: UTF-8, else what Windows writes in the west. */
final class FileText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    /** @throws ContractException {@code billing.bank-file-binary} (422) when it holds something else than letters */
    static String read(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                throw ContractException.invalid("billing.bank-file-binary");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, WINDOWS);
        }
    }

    /** Whether it begins as XML does. */
    static boolean isXml(byte[] content) {
        for (byte each : content) {
            var isMark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!isMark && !Character.isWhitespace(each)) {
                return each == '<';
            }
        }
        return false;
    }
}
