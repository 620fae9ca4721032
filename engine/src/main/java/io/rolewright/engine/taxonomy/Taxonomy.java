package io.rolewright.engine.taxonomy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Skills and occupations with all their names, as read from plain files. It never changes, so any number of threads
 * may share it.
 */
public final class Taxonomy {
    private final String version;
    private final String sha256;
    private final Skills skills;
    private final Occupations occupations;
    private final WordLists words;
    private final Broader broader;

    Taxonomy(String version, String sha256, Skills skills, Occupations occupations, WordLists words) {
        this.version = version;
        this.sha256 = sha256;
        this.skills = skills;
        this.occupations = occupations;
        this.words = words;
        this.broader = new Broader(skills.byId());
    }

    /** The starter taxonomy that comes with this library; read at the first call. */
    public static Taxonomy bundled() {
        return Bundled.TAXONOMY;
    }

    /**
     * Reads a taxonomy of one's own: {@code taxonomy.txt} in {@code folder} states the version and lists the files.
     *
     * @throws InvalidTaxonomyException when a file is missing or wrong; it names file and line
     */
    public static Taxonomy load(Path folder) throws InvalidTaxonomyException {
        return new TaxonomyReader(TaxonomyFiles.in(folder)).read();
    }

    /**
     * Reads a taxonomy from a zip of such a folder.
     *
     * @param zip at most {@value TaxonomyZip#MOST_BYTES} bytes when unpacked
     * @throws InvalidTaxonomyException when it is none, when it is larger, or when a file is missing or wrong
     */
    public static Taxonomy read(byte[] zip) throws InvalidTaxonomyException {
        return new TaxonomyReader(TaxonomyZip.files(zip)).read();
    }

    /** What the files call themselves, such as {@code starter-2}. */
    public String version() {
        return version;
    }

    /** SHA-256 over the names and bytes of all files in the order of the list, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Every skill, ordered by id. */
    public Collection<Skill> skills() {
        return Collections.unmodifiableCollection(skills.byId().values());
    }

    /** Every occupation, ordered by id. */
    public Collection<Occupation> occupations() {
        return Collections.unmodifiableCollection(occupations.byId().values());
    }

    /** The skill with this id, such as {@code skill:java}. */
    public Optional<Skill> skill(String id) {
        return Optional.ofNullable(skills.byId().get(id));
    }

    /** The occupation with this id, such as {@code occupation:registered-nurse}. */
    public Optional<Occupation> occupation(String id) {
        return Optional.ofNullable(occupations.byId().get(id));
    }

    /**
     * Whether everyone with the skill {@code specific} has {@code general} as well: it is the same or broader, as Java is
     * for Spring Boot. False for unknown ids.
     */
    public boolean implies(String specific, String general) {
        return broader.reaches(specific, general);
    }

    /**
     * How near two skills are: 1 for the same, halved for each step over the nearest broader skill they have in common
     * (Spring Boot and Spring 0.5, Java and Python 0.25), 0 for none in common or an unknown id.
     */
    public double closeness(String a, String b) {
        return broader.closeness(a, b);
    }

    SortedMap<String, List<Name>> names() {
        return skills.names();
    }

    WordLists words() {
        return words;
    }

    private static final class Bundled {
        static final Taxonomy TAXONOMY = read();

        private static Taxonomy read() {
            try {
                return new TaxonomyReader(TaxonomyFiles.bundled()).read();
            } catch (InvalidTaxonomyException e) {
                throw new IllegalStateException("the bundled taxonomy is broken", e);
            }
        }
    }
}
