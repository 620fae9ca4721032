package io.rolewright.engine.taxonomy;

import io.rolewright.engine.taxonomy.release.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a folder with a taxonomy, ours or an earlier folder's, and with what others have released merged into it. A
 * name belongs to the entry that had it first; a released entry whose usual name is taken adds its free names to that
 * entry. Each release has files of its own, which state where they come from.
 */
public final class MergedTaxonomy {
    private final Path folder;
    private final List<String> list;
    private final MergedNames skillNames = new MergedNames(Skills::key);
    private final MergedNames titles = new MergedNames(TitleWords::key);

    private MergedTaxonomy(Path folder, List<String> list) {
        this.folder = folder;
        this.list = list;
    }

    /**
     * Merges the releases into the taxonomy in {@code into}, or into the bundled one when {@code into} is empty or not
     * there. The folder is whole or as it was before: the new one is made beside it and then put in its place.
     *
     * @return what was written, read again
     * @throws DirectoryNotEmptyException when {@code into} holds something else than a taxonomy
     * @throws FileAlreadyExistsException when a release was merged into it before
     * @throws InvalidTaxonomyException when the taxonomy in {@code into} is wrong
     */
    public static Taxonomy write(Path into, List<Release> releases) throws IOException, InvalidTaxonomyException {
        Path target = into.toAbsolutePath().normalize();
        boolean isEarlier = Files.isRegularFile(target.resolve(TaxonomyReader.LIST));
        if (!isEarlier && Files.exists(target) && !isEmptyFolder(target)) {
            throw new DirectoryNotEmptyException(into.toString());
        }
        Path parent = Files.createDirectories(target.getParent());
        Path workshop = Files.createTempDirectory(parent, ".rolewright-");
        try {
            Path made = Files.createDirectory(workshop.resolve("made"));
            Taxonomy written = make(made, isEarlier ? TaxonomyFiles.in(target) : TaxonomyFiles.bundled(), releases);
            replace(target, made);
            return written;
        } finally {
            delete(workshop);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Taxonomy make(Path made, TaxonomyFiles base, List<Release> releases)
            throws IOException, InvalidTaxonomyException {
        String text = new String(base.read(TaxonomyReader.LIST), StandardCharsets.UTF_8);
        MergedTaxonomy merged =
                new MergedTaxonomy(made, new ArrayList<>(text.lines().toList()));
        merged.copy(base);
        merged.claimNames(new TaxonomyReader(base).read());
        for (Release release : releases) {
            merged.add(release);
        }
        merged.write(TaxonomyReader.LIST, String.join("\n", merged.list) + "\n");
        return Taxonomy.load(made);
    }

    private void copy(TaxonomyFiles base) throws IOException {
        for (String line : list.subList(1, list.size())) {
            String name = line.strip();
            if (!name.isEmpty() && !name.startsWith("#")) {
                write(name, new String(base.read(name), StandardCharsets.UTF_8));
            }
        }
    }

    private void claimNames(Taxonomy taxonomy) {
        for (Skill skill : taxonomy.skills()) {
            skillNames.claim(skill.name(), List.of(skill.name()));
            skillNames.claim(skill.name(), skill.synonyms());
        }
        for (Occupation occupation : taxonomy.occupations()) {
            titles.claim(occupation.title(), List.of(occupation.title()));
            titles.claim(occupation.title(), occupation.titles());
        }
    }

    private void add(Release release) throws IOException {
        ReleaseText text = new ReleaseText(release, skillNames, titles);
        list.set(0, list.getFirst().strip() + "+" + release.name());
        addFile("skills/" + release.name() + ".txt", text.skills());
        addFile("occupations/" + release.name() + ".txt", text.occupations());
    }

    private void addFile(String name, String content) throws IOException {
        if (list.contains(name)) {
            throw new FileAlreadyExistsException(name);
        }
        list.add(name);
        write(name, content);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Two renames: between them the folder is away for a moment, but never half there. */
    private static void replace(Path target, Path made) throws IOException {
        if (!Files.exists(target)) {
            Files.move(made, target);
            return;
        }
        Path before = made.resolveSibling("before");
        Files.move(target, before);
        try {
            Files.move(made, target);
        } catch (IOException failure) {
            Files.move(before, target);
            throw failure;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
