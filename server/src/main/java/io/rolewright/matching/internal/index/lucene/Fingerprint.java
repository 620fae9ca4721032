package io.rolewright.matching.internal.index.lucene;

import io.rolewright.matching.internal.index.IndexedCandidate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells whether a candidate is already written as they are, so that copying all rows again costs little. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static long of(IndexedCandidate candidate) {
        var print = new Fingerprint();
        print.add(candidate.profile().text());
        sorted(candidate.text()).forEach((field, tokens) -> print.add(field + "=" + String.join(" ", tokens)));
        sorted(candidate.keywords()).forEach((field, values) -> print.add(field + "=" + new TreeSet<>(values)));
        sorted(candidate.numbers()).forEach((field, number) -> print.add(field + "=" + number));
        candidate.place().ifPresent(place -> print.add(place.toString()));
        candidate.vector().ifPresent(vector -> {
            print.add(vector.model());
            print.digest.update(vector.values());
        });
        return ByteBuffer.wrap(print.digest.digest()).getLong();
    }

    private void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static <K extends Enum<K>, V> Map<K, V> sorted(Map<K, V> map) {
        return new TreeMap<>(map);
    }
}
