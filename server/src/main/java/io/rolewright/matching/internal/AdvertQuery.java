package io.rolewright.matching.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.UnknownTerm;
import io.rolewright.matching.internal.index.TextField;
import io.rolewright.matching.internal.index.TextQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which people are found for an advert: its title, what it asks for, and what that is called elsewhere. */
public final class AdvertQuery {
    /** More cost time and find nobody else. */
    private static final int MOST_WORDS = 64;

    private static final float TITLE = 2;
    private static final float SKILL = 1.5f;

    private AdvertQuery() {}

    /** Nothing for an advert that names nothing. */
    public static Optional<TextQuery> of(Advert advert) {
        var title = FoundBy.spelled(advert.posting().title());
        Set<TextQuery> parts = new LinkedHashSet<>();
        title.forEach(word -> parts.add(new TextQuery.Term(TextField.TITLE, word, TITLE)));
        Stream.concat(advert.skills().stream(), advert.licences().stream())
                .map(SkillDemand::skill)
                .forEach(skill -> parts.add(new TextQuery.Term(TextField.SKILLS, skill, SKILL)));
        title.forEach(word -> parts.add(new TextQuery.Term(TextField.WORDS, word)));
        advert.terms().stream()
                .map(UnknownTerm::words)
                .flatMap(name -> FoundBy.spelled(name).stream())
                .forEach(word -> parts.add(new TextQuery.Term(TextField.WORDS, word)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextQuery.Any(
                        List.copyOf(parts.stream().limit(MOST_WORDS).toList())));
    }
}
