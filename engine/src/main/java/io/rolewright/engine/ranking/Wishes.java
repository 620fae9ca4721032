package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a recruiter changes of one ranking: how much each part counts, and what single skills are worth. Equal wishes have
 * equal {@link #json()}.
 *
 * @param categories how often a part counts, 0 to 5: 0 not at all, 2 twice; a part that is not named counts once, and one of
 *     weight 1 is not kept
 * @param skills what is said of single skills, 200 at most and each once; kept in the order of their ids
 */
public record Wishes(Map<Category, Double> categories, List<SkillWish> skills) {
    /** So many skills may be named. */
    public static final int MOST_SKILLS = 200;

    /** Nothing is changed. */
    public static final Wishes NONE = new Wishes(Map.of(), List.of());

    private static final double MOST = 5;

    /** So many digits of the hash tell wishes apart. */
    private static final int DIGITS = 12;

    /**
     * Wishes that make sense by themselves; whether they do for an advert is told by {@link #check}.
     *
     * @throws ContradictoryWishesException where they do not
     */
    public Wishes {
        categories = kept(categories);
        skills = kept(skills);
    }

    private static Map<Category, Double> kept(Map<Category, Double> categories) {
        Map<Category, Double> kept = new EnumMap<>(Category.class);
        categories.forEach((category, weight) -> {
            if (!(weight >= 0 && weight <= MOST)) {
                throw new ContradictoryWishesException("matching.wishes-weight", category.name());
            }
            if (weight != 1) {
                kept.put(category, weight == 0 ? 0.0 : weight);
            }
        });
        if (kept.size() == Category.values().length && kept.values().stream().allMatch(weight -> weight == 0)) {
            throw new ContradictoryWishesException("matching.wishes-nothing-counts", "all");
        }
        return Collections.unmodifiableMap(kept);
    }

    private static List<SkillWish> kept(List<SkillWish> skills) {
        List<SkillWish> kept = skills.stream()
                .distinct()
                .sorted(Comparator.comparing(SkillWish::skill))
                .toList();
        if (kept.size() > MOST_SKILLS) {
            throw new ContradictoryWishesException("matching.wishes-too-many", String.valueOf(kept.size()));
        }
        Set<String> named = new HashSet<>();
        for (SkillWish wish : kept) {
            if (!named.add(wish.skill())) {
                throw new ContradictoryWishesException("matching.wishes-twice", wish.skill());
            }
        }
        return kept;
    }

    /**
     * Refuses what cannot be fulfilled for an advert; a {@link Ranker} does so, too, at every pair.
     *
     * @param taxonomy the one that the advert was read with
     * @throws ContradictoryWishesException where a skill is not known, or where the advert asks for nothing of what counts
     */
    public void check(Advert advert, Taxonomy taxonomy) {
        Wanted.of(advert, this, taxonomy);
    }

    /** Whether they change nothing. */
    public boolean isNone() {
        return categories.isEmpty() && skills.isEmpty();
    }

    /** How often a part counts, 0 to 5. */
    public double weight(Category category) {
        return categories.getOrDefault(category, 1.0);
    }

    /**
     * The one way to write them, as JSON whose members and skills are sorted: {@code
     * {"categories":{"SKILLS":2},"skills":[{"skill":"skill:java","standing":"REQUIRED","weight":1.5}]}}. Numbers have no
     * exponent, so that from 0.000001 on it is the JSON of RFC 8785.
     */
    public String json() {
        return WishesJson.write(this);
    }

    /**
     * The wishes that {@link #json()} has written; also where members stand in another order.
     *
     * @throws ContradictoryWishesException where they make no sense
     * @throws IllegalArgumentException for any other text
     */
    public static Wishes read(String json) {
        return WishesJson.read(json);
    }

    /** The hash of {@link #json()} in UTF-8, lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(json().getBytes(StandardCharsets.UTF_8));
    }

    /** The first digits of {@link #sha256()}. */
    String name() {
        return sha256().substring(0, DIGITS);
    }
}
