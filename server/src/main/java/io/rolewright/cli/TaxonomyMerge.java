package io.rolewright.cli;

import io.rolewright.engine.taxonomy.InvalidTaxonomyException;
import io.rolewright.engine.taxonomy.MergedTaxonomy;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.taxonomy.release.EscoRelease;
import io.rolewright.engine.taxonomy.release.InvalidReleaseException;
import io.rolewright.engine.taxonomy.release.OnetRelease;
import io.rolewright.engine.taxonomy.release.Release;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Official releases that are to be merged into a taxonomy of one's own. */
final class TaxonomyMerge {
    @ArgGroup(exclusive = false, multiplicity = "1")
    private Sources sources = new Sources();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            required = true,
            description = "New folder, or one that an earlier import has written.")
    private Path into = Path.of("");

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

    /** Writes the taxonomy, and says what is in it. */
    void run(CommandLine line) throws IOException {
        var releases = new ArrayList<Release>();
        sources.esco.ifPresent(folder -> releases.add(read(folder, EscoRelease::read)));
        sources.onet.ifPresent(folder -> releases.add(read(folder, OnetRelease::read)));
        var err = line.getErr();
        releases.forEach(release -> release.remarks().forEach(remark -> err.println(release.name() + ": " + remark)));
        err.flush();
        print(write(releases), line.getOut());
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

    private static void print(Taxonomy taxonomy, PrintWriter out) {
        out.printf(
                "%s %s: %,d occupations, %,d skills%n",
                taxonomy.version(),
                taxonomy.sha256(),
                taxonomy.occupations().size(),
                taxonomy.skills().size());
        out.flush();
    }
}
