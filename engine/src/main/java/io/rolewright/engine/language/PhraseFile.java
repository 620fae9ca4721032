package io.rolewright.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Phrases by group, read from a file of the jar: {@code [GROUP]}, then phrases between commas; {@code #} starts a
 * remark. A line {@code version: 1} before the first group is the file's version.
 */
public final class PhraseFile {
    private static final String VERSION = "version:";

    private final String path;
    private final String sha256;
    private final Phrases all = new Phrases();
    private final Map<String, Phrases> groups = new LinkedHashMap<>();

    private String version = "";

    private PhraseFile(String path, byte[] bytes) {
        this.path = path;
        this.sha256 = sha256(bytes);
        read(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Reads a file.
     *
     * @param path absolute, within the jar
     * @throws IllegalStateException when there is none
     */
    public static PhraseFile load(String path) {
        try (InputStream stream = PhraseFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new PhraseFile(path, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(String text) {
        Phrases group = new Phrases();
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                group = groups.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new Phrases());
            } else if (line.startsWith(VERSION)) {
                version = line.substring(VERSION.length()).strip();
            } else if (!line.startsWith("#")) {
                for (String phrase : line.split(",", -1)) {
                    group.add(phrase);
                    all.add(phrase);
                }
            }
        }
    }

    /** The version that the file gives itself; empty where it gives none. */
    public String version() {
        return version;
    }

    /** The hash of the file's bytes, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The phrases of a group; a group that the file lacks is a mistake of the caller. */
    public Phrases in(String group) {
        Phrases phrases = groups.get(group);
        if (phrases == null) {
            throw new IllegalArgumentException("no [%s] in %s".formatted(group, path));
        }
        return phrases;
    }

    /** The phrases of all groups together. */
    public Phrases all() {
        return all;
    }

    /** All groups by name, in the file's order. */
    public Map<String, Phrases> groups() {
        return Collections.unmodifiableMap(groups);
    }
}
