package io.rolewright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code rolewright models export}: writes a version's artefact and card into a folder. */
@Command(
        name = "export",
        description = "Write the artefact and the card of a version into a folder.",
        footer = {"", "rolewright models import NAME ARTEFACT --card CARD brings the same version in elsewhere."})
final class ModelsExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The model.")
    private String name = "";

    @Option(names = "--number", paramLabel = "N", description = "The version's number; the live one by default.")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "Where to; made when it is not there.")
    private Path into = Path.of("");

    @Mixin
    private PlatformOption platform;

    @Option(names = "--json", description = "The version as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (var session = platform.open(ModelsCommand.NEEDED)) {
            var client = session.client();
            var version = client.get(path(client));
            write(client, version);
            var table = new Table(spec.commandLine().getOut(), json, "name", "version", "label", "size", "hash");
            table.add(ModelRow.ofVersion(name, version.get("summary")));
            table.print();
        }
        return Exit.DONE;
    }

    private String path(PlatformClient client) {
        var wanted = number.orElseGet(() -> {
            var live = client.get(ModelPath.of(name)).at("/summary/live/version");
            if (live.isMissingNode()) {
                throw Refused.usage(name, "cli.nothing-live");
            }
            return live.asInt();
        });
        return ModelPath.of(name) + "/versions/" + wanted;
    }

    // The artefact last: where it stands, all is there.
    private void write(PlatformClient client, JsonNode version) throws IOException {
        var base = "%s-%d".formatted(name, version.at("/summary/version").asInt());
        var artifact = into.resolve(base + "." + ending(version.get("format").asString()));
        if (Files.exists(artifact)) {
            throw Refused.usage(artifact.toString(), "cli.already-exported");
        }
        Files.createDirectories(into);
        Files.write(
                into.resolve(base + ".properties"),
                version.get("card").asString().getBytes(StandardCharsets.UTF_8));
        var part = into.resolve(base + ".part");
        client.download(
                ModelPath.of(name) + "/versions/"
                        + version.at("/summary/version").asInt() + "/artifact",
                part);
        Files.move(part, artifact);
    }

    /** Of taxonomy-zip it is zip, of text it is txt. */
    private static String ending(String format) {
        return switch (format) {
            case "text" -> "txt";
            case "properties" -> "conf";
            default -> format.substring(format.lastIndexOf('-') + 1);
        };
    }
}
