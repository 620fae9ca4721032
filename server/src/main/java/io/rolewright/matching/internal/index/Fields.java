package io.rolewright.matching.internal.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What the fields are called, the same in every engine. */
public final class Fields {
    /** Who it is; one document a candidate. */
    public static final String CANDIDATE = "candidate";

    /** {@link IndexedCandidate#revision()}. */
    public static final String REVISION = "revision";

    /** Which model made the vector. */
    public static final String MODEL = "model";

    /** Where the candidate lives. */
    public static final String PLACE = "place";

    private Fields() {}

    public static String of(TextField field) {
        return spelled("text", field);
    }

    public static String of(KeywordField field) {
        return spelled("code", field);
    }

    public static String of(NumberField field) {
        return spelled("number", field);
    }

    /** A field for each model and length, so that no engine could compare what must not be compared. */
    public static String of(QuantizedVector vector) {
        return "vector-" + hash(vector.model()) + "-" + vector.values().length;
    }

    private static String spelled(String kind, Enum<?> field) {
        return kind + "-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String hash(String model) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(model.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
