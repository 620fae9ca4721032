package io.rolewright.evaluation.titles;

import io.rolewright.engine.taxonomy.release.Released;
import io.rolewright.engine.titles.TitleLabel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Pairs occupations of O*NET and ESCO that have titles in common, since no crosswalk may be used. Two are a pair when at
 * least two different titles of the one are labels of the other and of no third; their other titles are then questions.
 */
final class Pairing {
    private static final int TITLES_IN_COMMON = 2;

    /** An occupation of O*NET with more partners is too broad for any of them to be right. */
    private static final int MOST_PARTNERS = 5;

    private static final int QUERIES_EACH = 6;

    private final Map<String, Set<String>> idsByTitle = new HashMap<>();

    Pairing(List<TitleLabel> labels) {
        labels.forEach(label -> idsByTitle
                .computeIfAbsent(Bare.of(label.text()), t -> new HashSet<>())
                .add(label.id()));
    }

    /** Questions by alternate titles: for each paired occupation at most six, chosen by their hash. */
    List<Query> alternates(List<Released> onet) {
        List<Query> queries = new ArrayList<>();
        for (Released occupation : onet) {
            Set<String> right = partners(occupation);
            occupation.otherNames().stream()
                    .filter(title -> !right.isEmpty() && isNoLabel(title))
                    .sorted(Comparator.comparing(Pairing::hash))
                    .limit(QUERIES_EACH)
                    .forEach(title -> queries.add(new Query(occupation.name(), title, right)));
        }
        return queries;
    }

    /** Questions by the usual titles of paired occupations. */
    List<Query> usualTitles(List<Released> onet) {
        List<Query> queries = new ArrayList<>();
        for (Released occupation : onet) {
            Set<String> right = partners(occupation);
            if (!right.isEmpty() && isNoLabel(occupation.name())) {
                queries.add(new Query(occupation.name(), occupation.name(), right));
            }
        }
        return queries;
    }

    private Set<String> partners(Released occupation) {
        Map<String, Set<String>> common = new TreeMap<>();
        Stream.concat(Stream.of(occupation.name()), occupation.otherNames().stream())
                .map(Bare::of)
                .forEach(title -> only(title)
                        .forEach(id ->
                                common.computeIfAbsent(id, i -> new HashSet<>()).add(title)));
        Set<String> partners = new TreeSet<>();
        common.forEach((id, titles) -> {
            if (titles.size() >= TITLES_IN_COMMON) {
                partners.add(id);
            }
        });
        return partners.size() <= MOST_PARTNERS ? partners : Set.of();
    }

    /** The one occupation of ESCO that is called so, or none. */
    private Set<String> only(String title) {
        Set<String> ids = idsByTitle.getOrDefault(title, Set.of());
        return ids.size() == 1 ? ids : Set.of();
    }

    private boolean isNoLabel(String title) {
        return !idsByTitle.containsKey(Bare.of(title));
    }

    /** Whether the occupation belongs to the half that weights are chosen on; the other half is reported. */
    static boolean isForChoosing(Query query) {
        return Integer.parseInt(hash(query.occupation()).substring(0, 2), 16) % 2 == 0;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
