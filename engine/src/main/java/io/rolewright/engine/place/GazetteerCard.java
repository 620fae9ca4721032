package io.rolewright.engine.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Consumer;

/** What the gazetteer says of itself. */
record GazetteerCard(String version) {
    private static final String FILE = "/place/gazetteer.properties";

    static GazetteerCard load() {
        try (InputStream stream = GazetteerCard.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            Properties lines = new Properties();
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new GazetteerCard(lines.getProperty("version", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(Consumer<MessageDigest> bytes) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            bytes.accept(hash);
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
