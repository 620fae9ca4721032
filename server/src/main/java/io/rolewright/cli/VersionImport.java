package io.rolewright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** A version to be brought into the platform. */
final class VersionImport {
    @Parameters(index = "0", paramLabel = "NAME", description = "The model.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ARTEFACT", description = "The file with the version's bytes.")
    private Path artifact = Path.of("");

    @Option(
            names = "--card",
            paramLabel = "FILE",
            required = true,
            description = "What it is: a properties file with at least version, licence and source.")
    private Path card = Path.of("");

    @Option(
            names = "--parent",
            paramLabel = "HASH",
            description = "A version that it was made from; as often as needed.")
    private List<String> parents = List.of();

    /** Sends bytes and card; answers the version. */
    ObjectNode bring(PlatformClient client) throws IOException {
        var words = text(card);
        var sha256 = sha256(file(artifact));
        var format = client.get(ModelPath.of(name)).at("/summary/format").asString();
        client.upload("/models/artifacts/" + sha256, artifact);
        var version =
                Map.of("artifact", sha256, "format", format, "card", words, "metrics", Map.of(), "parents", parents);
        var added = client.post("/models/update", Map.of("name", name, "newVersion", version));
        return ModelRow.ofVersion(name, added.get("summary"));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file(file));
        } catch (CharacterCodingException malformed) {
            throw new Refused(file.toString(), "cli.card-not-text");
        }
    }

    private static Path file(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refused.usage(file.toString(), "cli.no-such-file");
        }
        return file;
    }

    private static String sha256(Path file) throws IOException {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
