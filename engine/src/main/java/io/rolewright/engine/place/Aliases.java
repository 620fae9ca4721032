package io.rolewright.engine.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of areas that GeoNames does not have, and words beside a town that name no place, written by people. */
final class Aliases {
    private static final String FILE = "/place/aliases.txt";
    private static final String AROUND = "around";

    private final byte[] bytes;
    private final Map<String, List<Area>> areas = new HashMap<>();
    private final Set<String> around = new HashSet<>();

    private Aliases(byte[] bytes) {
        this.bytes = bytes;
        new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(this::read);
    }

    static Aliases load() {
        try (InputStream stream = Aliases.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            return new Aliases(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int sign = line.indexOf('=');
        if (sign < 0) {
            throw new IllegalStateException(FILE + ": " + line);
        }
        String left = line.substring(0, sign).strip();
        for (String name : line.substring(sign + 1).split(",", -1)) {
            String key = PlaceKey.of(name);
            if (left.equals(AROUND)) {
                around.add(key);
            } else {
                Area area = new Area(List.of(left.split(" +")), Long.MAX_VALUE);
                areas.computeIfAbsent(key, missing -> new ArrayList<>()).add(area);
            }
        }
    }

    List<Area> areas(String key) {
        return areas.getOrDefault(key, List.of());
    }

    /** Whether the words say only that the neighbourhood is meant too: {@code area}, {@code greater}. */
    boolean isAround(String key) {
        return around.contains(key);
    }

    /** Adds all bytes to a hash. */
    void hashInto(MessageDigest hash) {
        hash.update(bytes);
    }
}
