package io.rolewright.engine.visibility;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.visibility.SearchQuery.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What seekers would type who should find an advert: its occupation by its names, alone, with the place and with skills that
 * are asked for. The weights are judgements, not measured: the usual name 1, with the place 0.8, other names 1 together,
 * with skills 0.9 together, skills alone 0.3 together.
 */
public final class SearchQueries {
    private static final int NAMES = 4;
    private static final int SKILLS = 3;
    private static final double WITH_PLACE = 0.8;
    private static final double WITH_SKILLS = 0.9;
    private static final double SKILLS_ALONE = 0.3;

    private SearchQueries() {}

    /**
     * The queries for an advert, in a fixed order; at least one.
     *
     * @param title what is typed where the advert's title names no occupation that is known
     */
    public static List<SearchQuery> of(Advert advert, String title, Taxonomy taxonomy) {
        Optional<Occupation> occupation = advert.occupation().flatMap(taxonomy::occupation);
        String name = occupation.map(Occupation::title).orElse(title);
        List<SearchQuery> queries = new ArrayList<>();
        queries.add(new SearchQuery(name, occupation.isPresent() ? Kind.OCCUPATION : Kind.TITLE, 1));
        place(advert)
                .ifPresent(place ->
                        queries.add(new SearchQuery(name + " " + place, Kind.OCCUPATION_AND_PLACE, WITH_PLACE)));
        List<String> names = occupation.map(Occupation::titles).orElse(List.of()).stream()
                .limit(NAMES)
                .toList();
        names.forEach(other -> queries.add(new SearchQuery(other, Kind.OTHER_NAME, 1.0 / names.size())));
        List<String> skills = skills(advert, taxonomy);
        skills.forEach(skill -> queries.add(
                new SearchQuery(name + " " + skill, Kind.OCCUPATION_AND_SKILL, WITH_SKILLS / skills.size())));
        skills.forEach(skill -> queries.add(new SearchQuery(skill, Kind.SKILL, SKILLS_ALONE / skills.size())));
        return queries;
    }

    private static Optional<String> place(Advert advert) {
        return advert.posting().places().stream()
                .flatMap(place -> Optional.<Place>of(place).flatMap(Place::locality).stream())
                .findFirst();
    }

    private static List<String> skills(Advert advert, Taxonomy taxonomy) {
        return advert.skills().stream()
                .flatMap(demand -> taxonomy.skill(demand.skill()).map(Skill::name).stream())
                .limit(SKILLS)
                .toList();
    }
}
