package io.rolewright.evaluation.generator.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text of the generator's resources with slots written {@code {{name}}}. */
public record Template(String text) {
    /** Reads a file below the generator's own resources. */
    public static Template read(String path) {
        try (InputStream in = Template.class.getResourceAsStream("/generator/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + path);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The text with each slot filled. */
    public String fill(Map<String, String> slots) {
        String filled = text;
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            filled = filled.replace("{{" + slot.getKey() + "}}", slot.getValue());
        }
        return filled;
    }
}
