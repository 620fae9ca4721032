package io.rolewright.analytics.internal.output;

import java.util.Arrays;

/**
 * A report, or a part of it, as a file.
 *
 * @param name what it is called, with its ending
 * @param format what it is
 * @param bytes what stands in it
 */
public record ReportFile(String name, ReportFormat format, byte[] bytes) {
    public ReportFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportFile file
                && name.equals(file.name)
                && format == file.format
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
