package io.rolewright.engine.advert;

import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a job posting asks for. A heading or a word such as "essential" or "a plus" says how strongly; what is said
 * not to be needed is not asked for, and words about the employer, the offer and the way to apply ask for nothing. Where
 * an advert names requirements, a skill that only its duties name is preferred; where it names none, whatever it names is
 * required. The same posting gives the same advert. Any number of threads may share a parser.
 */
public final class AdvertParser {
    private final Taxonomy taxonomy;
    private final SkillFinder skills;
    private final TitleReader titles;
    private final Optional<AdvertTerms> terms;

    /** A parser that knows the skills and occupations of {@code taxonomy} and nothing else. */
    public AdvertParser(Taxonomy taxonomy) {
        this(taxonomy, TitleReader.lexical(taxonomy), Optional.empty());
    }

    /**
     * A parser that also names what {@code taxonomy} does not know.
     *
     * @param mentions finds what sentences name as asked for, with the same taxonomy
     */
    public AdvertParser(Taxonomy taxonomy, MentionFinder mentions) {
        this(taxonomy, mentions, TitleReader.lexical(taxonomy));
    }

    /**
     * A parser that also asks somebody else what titles mean.
     *
     * @param mentions finds what sentences name as asked for, with the same taxonomy
     * @param titles of the same taxonomy
     */
    public AdvertParser(Taxonomy taxonomy, MentionFinder mentions, TitleReader titles) {
        this(taxonomy, titles, Optional.of(new AdvertTerms(mentions)));
    }

    private AdvertParser(Taxonomy taxonomy, TitleReader titles, Optional<AdvertTerms> terms) {
        this.terms = terms;
        this.taxonomy = taxonomy;
        this.skills = new SkillFinder(taxonomy);
        this.titles = titles;
    }

    /** Reads any posting; what it does not say is absent in the advert. */
    public Advert parse(JobPosting posting) {
        List<Sentence> sentences = Outline.of(posting);
        Demands demands = new Demands(sentences, skills.find(posting.text()));
        List<SkillDemand> all = demands.skills();
        Optional<String> occupation = titles.occupation(posting.title());
        List<SkillDemand> asked = all.stream()
                .filter(demand -> !isKind(demand, Kind.LICENCE) && !isKind(demand, Kind.DEGREE))
                .toList();
        return new Advert(
                posting,
                occupation,
                titles.seniority(posting.title()),
                asked,
                demands.requirements(),
                demands.years(),
                DegreeAsked.in(sentences),
                all.stream().filter(demand -> isKind(demand, Kind.LICENCE)).toList(),
                terms.map(named -> UnknownTerms.of(named.in(posting), all)).orElse(List.of()),
                findings(posting, occupation, asked));
    }

    private boolean isKind(SkillDemand demand, Kind kind) {
        return taxonomy.skill(demand.skill())
                .map(Skill::kind)
                .filter(kind::equals)
                .isPresent();
    }

    private static List<Finding> findings(JobPosting posting, Optional<String> occupation, List<SkillDemand> skills) {
        List<Finding> findings = new ArrayList<>(posting.findings());
        if (occupation.isEmpty()) {
            findings.add(Finding.of("advert.unknown-occupation", Severity.INFO));
        }
        if (skills.isEmpty()) {
            findings.add(Finding.of("advert.no-skills", Severity.WARNING));
        }
        return findings;
    }
}
