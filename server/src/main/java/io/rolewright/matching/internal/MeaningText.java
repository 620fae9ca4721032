package io.rolewright.matching.internal;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people and adverts are about, for a model of meaning: both by titles and skills, so that they are alike where the
 * work is, and never by who somebody is.
 */
public final class MeaningText {
    /** As many as the model takes in whole. */
    private static final int TITLES = 5;

    private static final int SKILLS = 30;

    private final Taxonomy taxonomy;

    /** @param taxonomy the one that both were read with */
    public MeaningText(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Blank where neither titles nor skills are known. */
    public String of(Profile profile) {
        var titles = profile.employments().stream()
                .flatMap(job -> job.title().stream())
                .map(Extracted::value)
                .distinct()
                .limit(TITLES);
        return of(titles, profile.skills().stream().map(SkillEvidence::skill));
    }

    /** Title and skills. */
    public String of(Advert advert) {
        return of(
                Stream.of(advert.posting().title()),
                advert.skills().stream().map(SkillDemand::skill).distinct());
    }

    private String of(Stream<String> titles, Stream<String> skills) {
        var names = skills.flatMap(skill -> taxonomy.skill(skill).stream())
                .map(Skill::name)
                .limit(SKILLS);
        return Stream.concat(titles, names).collect(Collectors.joining(". "));
    }
}
