package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.google.GoogleError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** Takes a message apart; a message within a message stays whole. */
final class MimeReader {
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxLineLen(-1)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(CONFIG);

    private MimeReader(byte[] raw) {
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(raw));
    }

    /** @throws GoogleError.Refused when the bytes are no message */
    static MimePart read(byte[] raw) {
        try {
            return new MimeReader(raw).part("");
        } catch (MimeException noMessage) {
            throw GoogleError.invalid("invalidArgument", "Invalid message: " + noMessage.getMessage())
                    .thrown();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private MimePart part(String id) throws IOException, MimeException {
        var headers = new ArrayList<MimePart.Header>();
        var fileName = "";
        for (var state = stream.next(); state != EntityState.T_END_HEADER; state = stream.next()) {
            if (state == EntityState.T_FIELD) {
                var field = new RawField(
                        stream.getField().getName(), stream.getField().getBody());
                headers.add(new MimePart.Header(field.getName(), decoded(field.getBody())));
                fileName = fileName.isEmpty() ? fileName(field) : fileName;
            }
        }
        var body = stream.next();
        var type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        if (body == EntityState.T_START_MULTIPART) {
            var parts = parts(id);
            skipToEnd();
            return new MimePart(id, type, fileName, headers, new byte[0], parts);
        }
        var content = stream.getDecodedInputStream().readAllBytes();
        skipToEnd();
        return new MimePart(id, type, fileName, headers, content, List.of());
    }

    private List<MimePart> parts(String id) throws IOException, MimeException {
        var parts = new ArrayList<MimePart>();
        for (var state = stream.next(); state != EntityState.T_END_MULTIPART; state = stream.next()) {
            if (state == EntityState.T_START_BODYPART) {
                parts.add(part(id.isEmpty() ? String.valueOf(parts.size()) : id + "." + parts.size()));
            }
        }
        return parts;
    }

    private void skipToEnd() throws IOException, MimeException {
        for (var state = stream.next();
                state != EntityState.T_END_BODYPART && state != EntityState.T_END_MESSAGE;
                state = stream.next()) {
            // What stands behind the last part is read by nobody.
        }
    }

    private static String fileName(RawField field) {
        var parameter = switch (field.getNameLowerCase()) {
            case "content-disposition" -> "filename";
            case "content-type" -> "name";
            default -> "";
        };
        if (parameter.isEmpty()) {
            return "";
        }
        var parameters = new MimeParameterMapping();
        RawFieldParser.DEFAULT
                .parseRawBody(field)
                .getParams()
                .forEach(one -> parameters.addParameter(one.getName(), one.getValue()));
        var name = parameters.get(parameter);
        return name == null ? "" : decoded(name);
    }

    private static String decoded(String text) {
        return DecoderUtil.decodeEncodedWords(text, StandardCharsets.UTF_8).strip();
    }
}
