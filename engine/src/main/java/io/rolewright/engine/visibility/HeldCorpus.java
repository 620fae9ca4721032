package io.rolewright.engine.visibility;

import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A corpus that is held in memory, with an index from terms to adverts. */
public final class HeldCorpus implements AdvertCorpus {
    /** So many titles of an occupation stand for an advert each. */
    private static final int TITLES = 4;

    private final String name;
    private final List<SearchedAdvert> adverts;
    private final Map<String, List<Integer>> holding = new HashMap<>();
    private final double meanLength;

    /** @param name what it is */
    public HeldCorpus(String name, List<SearchedAdvert> adverts) {
        this.name = name;
        this.adverts = List.copyOf(adverts);
        for (int i = 0; i < adverts.size(); i++) {
            int advert = i;
            adverts.get(i)
                    .terms()
                    .keySet()
                    .forEach(term -> holding.computeIfAbsent(term, none -> new ArrayList<>())
                            .add(advert));
        }
        this.meanLength = Math.max(
                1, adverts.stream().mapToInt(SearchedAdvert::length).average().orElse(1));
    }

    /**
     * A corpus for whoever has no adverts: each occupation by its titles, with the names of what is typical of it. Ranks in
     * it compare two wordings of one advert; they do not tell where it would stand on a board.
     */
    public static HeldCorpus ofOccupations(Taxonomy taxonomy) {
        List<SearchedAdvert> adverts = taxonomy.occupations().stream()
                .flatMap(occupation -> {
                    String text = text(occupation, taxonomy);
                    return Stream.concat(Stream.of(occupation.title()), occupation.titles().stream())
                            .limit(TITLES)
                            .map(title -> SearchedAdvert.of(title, title + " " + text));
                })
                .toList();
        return new HeldCorpus("taxonomy " + taxonomy.version(), adverts);
    }

    private static String text(Occupation occupation, Taxonomy taxonomy) {
        return occupation.skills().stream()
                .flatMap(id -> taxonomy.skill(id).stream())
                .flatMap(skill -> names(skill))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Skill skill) {
        return Stream.concat(Stream.of(skill.name()), skill.synonyms().stream().limit(2));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return adverts.size();
    }

    @Override
    public double meanLength() {
        return meanLength;
    }

    @Override
    public int holding(String term) {
        return holding.getOrDefault(term, List.of()).size();
    }

    @Override
    public double before(Map<String, Double> rarities, double score) {
        Set<Integer> found = new TreeSet<>();
        rarities.keySet().forEach(term -> found.addAll(holding.getOrDefault(term, List.of())));
        double before = score > 0 ? 0 : (adverts.size() - found.size()) / 2.0;
        for (int advert : found) {
            double other = Bm25F.score(rarities, adverts.get(advert), meanLength);
            before += other > score ? 1 : other == score ? 0.5 : 0;
        }
        return before;
    }
}
