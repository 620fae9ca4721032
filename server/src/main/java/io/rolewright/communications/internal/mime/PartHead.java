package io.rolewright.communications.internal.mime;

import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;

/** What the head of a part says of what the part is. */
final class PartHead {
    private String type = "";
    private String disposition = "";
    private boolean isNamedInText;

    void add(Field field) {
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-type" -> type = HeaderText.value(field);
            case "content-disposition" -> disposition = HeaderText.value(field);
            case "content-id" -> isNamedInText = true;
            default -> {}
        }
    }

    /** What its sender calls it. */
    Optional<String> name() {
        return HeaderText.parameter(disposition, "filename").or(() -> HeaderText.parameter(type, "name"));
    }

    /** Whether it is to be read with the message, and not kept as a file. */
    boolean isText(BodyDescriptor body) {
        return !isAttachment() && body.getMimeType().startsWith("text/") && name().isEmpty();
    }

    /** Whether it is a picture that stands in the text. */
    boolean isInlinePicture(BodyDescriptor body) {
        return body.getMimeType().startsWith("image/") && !isAttachment() && (isNamedInText || isInline());
    }

    Optional<String> parameter(String name) {
        return HeaderText.parameter(type, name);
    }

    private boolean isAttachment() {
        return disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private boolean isInline() {
        return disposition.toLowerCase(Locale.ROOT).startsWith("inline");
    }
}
