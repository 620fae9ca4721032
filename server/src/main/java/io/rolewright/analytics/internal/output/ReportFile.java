package io.rolewright.analytics.internal.output;

/** A report, or a part of it, as a file. */
public final class ReportFile {
    private final String name;
    private final ReportFormat format;
    private final byte[] bytes;

    ReportFile(String name, ReportFormat format, byte[] bytes) {
        this.name = name;
        this.format = format;
        this.bytes = bytes.clone();
    }

    /** What it is called, with its ending. */
    public String name() {
        return name;
    }

    /** What it is. */
    public ReportFormat format() {
        return format;
    }

    /** What stands in it. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
