package io.rolewright.cli;

import io.rolewright.engine.taxonomy.InvalidTaxonomyException;
import io.rolewright.engine.taxonomy.MergedTaxonomy;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.release.EscoRelease;
import io.rolewright.engine.taxonomy.release.InvalidReleaseException;
import io.rolewright.engine.taxonomy.release.OnetRelease;
import io.rolewright.engine.taxonomy.release.Release;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rolewright models import}: merges official releases into a taxonomy of one's own. */
@Command(
        name = "import",
        description = "Merge a release of O*NET or ESCO with the taxonomy that Rolewright brings.",
        footer = {
            "",
            "O*NET: the folder of the text release, plain or gzipped. ESCO: the folder of the CSV release in English.",
            "Use what is written with --models DIR; its files state their source and licence notice."
        })
final class ModelsImportCommand implements Callable<Integer> {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private Sources sources = new Sources();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            required = true,
            description = "New folder, or one that an earlier import has written.")
    private Path into = Path.of("");

    @Spec
    private CommandSpec spec;

    private static final class Sources {
        @Option(names = "--onet", paramLabel = "DIR", description = "Folder of an O*NET release.")
        private Optional<Path> onet = Optional.empty();

        @Option(names = "--esco", paramLabel = "DIR", description = "Folder of an ESCO release.")
        private Optional<Path> esco = Optional.empty();
    }

    /** How a folder becomes a release. */
    private interface Reading {
        Release read(Path folder) throws InvalidReleaseException;
    }

    @Override
    public Integer call() throws IOException {
        var releases = new ArrayList<Release>();
        sources.esco.ifPresent(folder -> releases.add(read(folder, EscoRelease::read)));
        sources.onet.ifPresent(folder -> releases.add(read(folder, OnetRelease::read)));
        var err = spec.commandLine().getErr();
        releases.forEach(release -> release.remarks().forEach(remark -> err.println(release.name() + ": " + remark)));
        err.flush();
        print(write(releases));
        return Exit.DONE;
    }

    private static Release read(Path folder, Reading reading) {
        if (!Files.isDirectory(folder)) {
            throw Refused.usage(folder.toString(), "cli.no-such-folder");
        }
        try {
            return reading.read(folder);
        } catch (InvalidReleaseException reason) {
            throw new Refused(ModelsOption.at(reason.file(), reason.line()), reason.code());
        }
    }

    private Taxonomy write(List<Release> releases) throws IOException {
        try {
            return MergedTaxonomy.write(into, releases);
        } catch (DirectoryNotEmptyException reason) {
            throw Refused.usage(into.toString(), "cli.folder-not-empty");
        } catch (FileAlreadyExistsException reason) {
            throw Refused.usage(into.toString(), "cli.already-imported");
        } catch (AccessDeniedException reason) {
            throw Refused.usage(into.toString(), "cli.not-writable");
        } catch (InvalidTaxonomyException reason) {
            throw new Refused(ModelsOption.at(reason.file(), reason.line()), reason.code());
        }
    }

    private void print(Taxonomy taxonomy) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%s %s: %,d occupations, %,d skills%n",
                taxonomy.version(),
                taxonomy.sha256(),
                taxonomy.occupations().size(),
                taxonomy.skills().size());
        out.flush();
    }
}
