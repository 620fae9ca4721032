package io.rolewright.engine.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words that may stand for others without asking for more, and words that a person should look at, by group; read from
 * {@code /improvement/wording.txt}.
 */
public final class Wording {
    private static final String PATH = "/improvement/wording.txt";
    private static final String VERSION = "version:";

    private final String sha256;
    private final Map<String, List<String>> templates = new HashMap<>();
    private final Map<String, List<Replacement>> groups = new LinkedHashMap<>();

    private String version = "";

    private Wording(byte[] bytes) {
        this.sha256 = sha256(bytes);
        read(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The list that comes with this library. */
    public static Wording bundled() {
        return Bundled.WORDING;
    }

    /** The version that the file gives itself. */
    public String version() {
        return version;
    }

    /** The hash of the file's bytes, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /**
     * What a group holds.
     *
     * @throws IllegalArgumentException when the file has no such group
     */
    public List<Replacement> in(String group) {
        return Optional.ofNullable(groups.get(group))
                .orElseThrow(() -> new IllegalArgumentException("no [%s] in %s".formatted(group, PATH)));
    }

    /** Every pair of words of which one may stand for the other. */
    List<Replacement> licensed() {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(pair -> pair.put().isPresent())
                .toList();
    }

    private void read(String text) {
        String group = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                group = line.substring(1, line.indexOf(']'));
            } else if (line.startsWith(VERSION)) {
                version = line.substring(VERSION.length()).strip();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                take(group, line);
            }
        }
    }

    private void take(String group, String line) {
        if (group.startsWith("{")) {
            templates.put(group, phrases(line).toList());
            return;
        }
        int equals = line.indexOf('=');
        Optional<String> put = equals < 0
                ? Optional.empty()
                : Optional.of(line.substring(equals + 1).strip());
        List<Replacement> pairs = groups.computeIfAbsent(group, name -> new ArrayList<>());
        phrases(equals < 0 ? line : line.substring(0, equals)).forEach(phrase -> expand(phrase, put, pairs));
    }

    private static Stream<String> phrases(String list) {
        return Arrays.stream(list.split("\\|", -1)).map(String::strip).filter(phrase -> !phrase.isEmpty());
    }

    private void expand(String phrase, Optional<String> put, List<Replacement> pairs) {
        Optional<String> template =
                templates.keySet().stream().filter(phrase::contains).findFirst();
        if (template.isEmpty()) {
            pairs.add(Replacement.of(phrase, put));
            return;
        }
        for (String word : templates.getOrDefault(template.get(), List.of())) {
            expand(phrase.replace(template.get(), word), put.map(words -> words.replace(template.get(), word)), pairs);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Bundled {
        static final Wording WORDING = read();

        private static Wording read() {
            try (InputStream stream = Wording.class.getResourceAsStream(PATH)) {
                if (stream == null) {
                    throw new IllegalStateException("missing " + PATH);
                }
                return new Wording(stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
