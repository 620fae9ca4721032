package io.rolewright.communications.internal.mime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** Values of header fields. */
final class HeaderText {
    private HeaderText() {}

    /** What stands behind the colon, on one line. */
    static String value(Field field) {
        var line = field.getRaw() == null
                ? ":" + field.getBody()
                : Decoding.head(field.getRaw().toByteArray());
        return line.substring(line.indexOf(':') + 1)
                .replace("\r", "")
                .replace("\n", "")
                .strip();
    }

    /** With the words decoded that RFC 2047 encodes. */
    static String decoded(String value) {
        try {
            return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
        } catch (RuntimeException wrong) {
            return value;
        }
    }

    /** A parameter, put together and decoded as RFC 2231 says, or as RFC 2047 does where a sender does so. */
    static Optional<String> parameter(String value, String name) {
        try {
            var parameters = new MimeParameterMapping();
            var bytes = ContentUtil.encode(StandardCharsets.UTF_8, value);
            RawFieldParser.DEFAULT
                    .parseRawBody(bytes, new ParserCursor(0, bytes.length()))
                    .getParams()
                    .forEach(one -> parameters.addParameter(one.getName(), characters(one)));
            return Optional.ofNullable(parameters.get(name)).map(HeaderText::decoded);
        } catch (RuntimeException wrong) {
            return Optional.empty();
        }
    }

    // The parser makes a character of each byte.
    private static String characters(NameValuePair one) {
        return one.getValue() == null ? "" : Decoding.head(one.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
}
