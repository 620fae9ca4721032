package io.rolewright.storage.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;

/** Contents of files. */
final class Contents {
    private Contents() {}

    static InputStreamResource of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputStreamResource of(byte[] bytes) {
        return new InputStreamResource(new ByteArrayInputStream(bytes));
    }
}
