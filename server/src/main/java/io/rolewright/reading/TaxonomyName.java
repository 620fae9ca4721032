package io.rolewright.reading;

import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a taxonomy stands in what tells the versions that read: {@code label@hash}. */
public final class TaxonomyName {
    private static final Pattern SEPARATORS = Pattern.compile("[/@+\\s]");

    private TaxonomyName() {}

    static String of(Taxonomy taxonomy, ModelChoice<?> choice) {
        return SEPARATORS.matcher(taxonomy.version()).replaceAll("-") + "@" + choice.shortHash();
    }

    /** The beginning of the hash of the taxonomy's bytes; nothing in what a release before 0.5 has written. */
    public static Optional<String> hash(String versions) {
        var parts = versions.split("/", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var taxonomy = parts[1].split("\\+", 2)[0];
        var at = taxonomy.indexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(taxonomy.substring(at + 1));
    }
}
