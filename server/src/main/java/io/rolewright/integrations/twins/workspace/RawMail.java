package io.rolewright.integrations.twins.workspace;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The bytes of a message, of whose head single fields are changed while all else stays as it was. */
record RawMail(byte[] bytes) {
    private static final Pattern EMPTY_LINE = Pattern.compile("(?m)^\r?\n");

    /** One field more, before all others. */
    RawMail with(String name, String value) {
        var whole = new ByteArrayOutputStream(bytes.length + 80);
        whole.writeBytes((name + ": " + value + "\r\n").getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(bytes);
        return new RawMail(whole.toByteArray());
    }

    /** Without the fields of a name. */
    RawMail without(String name) {
        // One char a byte, so that what is not touched stays the same.
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = EMPTY_LINE.matcher(text);
        var cut = end.find() ? end.start() : text.length();
        var field = Pattern.compile("(?im)^" + Pattern.quote(name) + ":.*(?:\r?\n[ \t].*)*(?:\r?\n)?");
        var head = field.matcher(text.substring(0, cut)).replaceAll("");
        return new RawMail((head + text.substring(cut)).getBytes(StandardCharsets.ISO_8859_1));
    }
}
