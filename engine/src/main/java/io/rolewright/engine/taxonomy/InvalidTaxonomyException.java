package io.rolewright.engine.taxonomy;

/** A taxonomy file that cannot be used; {@link #code()} says why and is stable. */
public final class InvalidTaxonomyException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String file;
    private final int line;

    InvalidTaxonomyException(String code, String file, int line, String what) {
        super("%s %s:%d %s".formatted(code, file, line, what));
        this.code = code;
        this.file = file;
        this.line = line;
    }

    /**
     * One of {@code taxonomy.file-missing}, {@code taxonomy.unreadable}, {@code taxonomy.no-version}, {@code
     * taxonomy.no-source}, {@code taxonomy.no-section}, {@code taxonomy.unknown-section}, {@code
     * taxonomy.malformed-line}, {@code taxonomy.duplicate-name}, {@code taxonomy.unknown-entry}, {@code
     * taxonomy.unknown-skill}, {@code taxonomy.cycle}.
     */
    public String code() {
        return code;
    }

    /** The file, relative to the taxonomy's folder. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 when the file as a whole is meant. */
    public int line() {
        return line;
    }
}
