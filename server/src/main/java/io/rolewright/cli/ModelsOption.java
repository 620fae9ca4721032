package io.rolewright.cli;

import io.rolewright.engine.taxonomy.InvalidTaxonomyException;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --models}: a taxonomy other than the one in the jar. */
final class ModelsOption {
    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder that rolewright models import has written; default: the taxonomy in the jar.")
    private Optional<Path> folder = Optional.empty();

    Taxonomy taxonomy() {
        return folder.map(ModelsOption::load).orElseGet(Taxonomy::bundled);
    }

    private static Taxonomy load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refused.usage(folder.toString(), "cli.no-such-folder");
        }
        try {
            return Taxonomy.load(folder);
        } catch (InvalidTaxonomyException reason) {
            throw new Refused(at(reason.file(), reason.line()), reason.code());
        }
    }

    /** A file and, when it is known, the line in it. */
    static String at(String file, long line) {
        return line == 0 ? file : file + ":" + line;
    }
}
