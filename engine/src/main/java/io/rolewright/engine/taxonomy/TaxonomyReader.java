package io.rolewright.engine.taxonomy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads {@code taxonomy.txt}, which states the version and lists the files, and then every file. */
final class TaxonomyReader {
    static final String LIST = "taxonomy.txt";
    private static final String VERSION = "version:";

    private final TaxonomyFiles files;
    private final MessageDigest digest = sha256();
    private final List<Entry> skills = new ArrayList<>();
    private final List<Entry> occupations = new ArrayList<>();
    private final List<Entry> words = new ArrayList<>();

    TaxonomyReader(TaxonomyFiles files) {
        this.files = files;
    }

    Taxonomy read() throws InvalidTaxonomyException {
        List<String> list = text(LIST).lines().map(String::strip).toList();
        String version = version(list);
        for (int i = 1; i < list.size(); i++) {
            String name = list.get(i);
            if (!name.isEmpty() && !name.startsWith("#")) {
                into(name, i + 1).addAll(EntryFile.read(name, text(name)));
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        List<Entry> allSkills = Additions.merged(skills, Skills::key);
        List<Entry> allOccupations = Additions.merged(occupations, TitleWords::key);
        return new Taxonomy(
                version, sha256, Skills.of(allSkills), Occupations.of(allOccupations, allSkills), WordLists.of(words));
    }

    private static String version(List<String> list) throws InvalidTaxonomyException {
        String first = list.isEmpty() ? "" : list.getFirst();
        if (!first.startsWith(VERSION) || first.length() <= VERSION.length()) {
            throw new InvalidTaxonomyException("taxonomy.no-version", LIST, 1, first);
        }
        return first.substring(VERSION.length()).strip();
    }

    private List<Entry> into(String name, int line) throws InvalidTaxonomyException {
        return switch (name.substring(0, Math.max(0, name.indexOf('/')))) {
            case "skills" -> skills;
            case "occupations" -> occupations;
            case "words" -> words;
            default -> throw new InvalidTaxonomyException("taxonomy.malformed-line", LIST, line, name);
        };
    }

    private String text(String name) throws InvalidTaxonomyException {
        try {
            byte[] bytes = files.read(name);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            throw new InvalidTaxonomyException("taxonomy.file-missing", name, 0, "");
        } catch (IOException e) {
            throw new InvalidTaxonomyException("taxonomy.unreadable", name, 0, e.toString());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
