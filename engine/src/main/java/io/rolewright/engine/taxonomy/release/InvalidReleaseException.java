package io.rolewright.engine.taxonomy.release;

/** A file of a release that cannot be used; {@link #code()} says why and is stable. */
public final class InvalidReleaseException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String file;
    private final long line;

    InvalidReleaseException(String code, String file, long line, String what) {
        super("%s %s:%d %s".formatted(code, file, line, what));
        this.code = code;
        this.file = file;
        this.line = line;
    }

    /**
     * One of {@code release.file-missing}, {@code release.unreadable}, {@code release.not-utf8}, {@code
     * release.column-missing}, {@code release.malformed-line}, {@code release.empty}.
     */
    public String code() {
        return code;
    }

    /** The file's name in the release's folder. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 when the file as a whole is meant. */
    public long line() {
        return line;
    }
}
