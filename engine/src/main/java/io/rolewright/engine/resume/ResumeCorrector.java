package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.SkillMention;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Puts what a person says is right in the place of what was read from a résumé.
 *
 * <p>A correction has the fields of <a href="https://jsonresume.org/schema">JSON Resume</a> that {@link JsonResume} writes. A
 * field that is absent stays as it was read; an empty text takes a value out; a list ({@code work}, {@code education},
 * {@code skills}, {@code languages}, {@code certificates}, {@code basics.profiles}) stands for the whole list. What is given
 * as it was read keeps its place and its confidence, anything else is written behind the document's text and is sure. Months
 * and last use of skills, and findings, follow from the corrected jobs.
 *
 * <p>Corrections are applied in their order, so the later one wins; words of an earlier one keep their place in the text
 * when another follows. The same input gives the same output. Any number of threads may share a corrector.
 */
public final class ResumeCorrector {
    private final Taxonomy taxonomy;
    private final SkillFinder finder;
    private final TitleReader titles;
    private final Clock clock;

    /**
     * @param taxonomy the one that the profiles are read with
     * @param clock tells which month "present" is
     * @param titles of the same taxonomy
     */
    public ResumeCorrector(Taxonomy taxonomy, Clock clock, TitleReader titles) {
        this.taxonomy = taxonomy;
        this.finder = new SkillFinder(taxonomy);
        this.titles = titles;
        this.clock = clock;
    }

    /**
     * Applies corrections.
     *
     * @param document what {@code read} was read from
     * @param read as the parser gave it
     * @param corrections dates are {@code YYYY} or {@code YYYY-MM} and start before they end
     * @throws java.time.DateTimeException when a date is none
     */
    public CorrectedResume correct(Document document, Profile read, List<? extends JsonNode> corrections) {
        Addendum addendum = new Addendum(document);
        Profile profile = read;
        for (JsonNode correction : corrections) {
            profile = correct(profile, correction, addendum);
        }
        return new CorrectedResume(addendum.whole(), profile, document.text().length());
    }

    /**
     * Whether a skill may be corrected by this name. One of another name is left out, with the finding {@code
     * resume.corrected-skill-unknown}.
     */
    public boolean knowsSkill(String name) {
        return skill(Texts.oneLine(name)).isPresent();
    }

    private Profile correct(Profile read, JsonNode correction, Addendum addendum) {
        addendum.gap();
        CorrectedBasics basics = new CorrectedBasics(correction.path("basics"), addendum);
        CorrectedEntries entries = new CorrectedEntries(addendum, titles);
        Contact contact = basics.contact(read.contact());
        List<Employment> jobs = correction.path("work").isArray()
                ? entries.work(correction.path("work"), read.employments())
                : read.employments();
        YearMonth today = YearMonth.now(clock);
        return new Profile(
                read.language(),
                contact,
                basics.summary(read.summary()),
                jobs,
                correction.path("education").isArray()
                        ? entries.education(correction.path("education"), read.studies())
                        : read.studies(),
                correction.path("certificates").isArray()
                        ? entries.certificates(correction.path("certificates"), read.credentials())
                        : read.credentials(),
                correction.path("languages").isArray()
                        ? entries.languages(correction.path("languages"), read.languages())
                        : read.languages(),
                skills(
                        correction.path("skills"),
                        read.skills(),
                        new SkillLedger(addendum.text(), jobs, today),
                        addendum),
                read.workRights(),
                new CareerLevels(titles, today).of(jobs),
                findings(correction, Doubts.about(contact, jobs, today)));
    }

    private List<Finding> findings(JsonNode correction, List<Finding> doubts) {
        Stream<Finding> unknown = names(correction.path("skills"))
                .filter(name -> !knowsSkill(name))
                .map(name -> Finding.of("resume.corrected-skill-unknown", Severity.WARNING));
        return Stream.concat(doubts.stream(), unknown).toList();
    }

    private List<SkillEvidence> skills(JsonNode said, List<SkillEvidence> read, SkillLedger ledger, Addendum addendum) {
        if (!said.isArray()) {
            return ledger.bookAgain(read);
        }
        Map<String, SkillEvidence> evidence = new HashMap<>();
        read.forEach(skill -> evidence.put(skill.skill(), skill));
        List<Skill> wanted =
                names(said).flatMap(name -> skill(name).stream()).distinct().toList();
        List<Skill> added = wanted.stream()
                .filter(skill -> !evidence.containsKey(skill.id()))
                .toList();
        spans(added, addendum)
                .forEach((skill, span) ->
                        evidence.put(skill, new SkillEvidence(skill, List.of(span), 0, Optional.empty(), 1)));
        return ledger.bookAgain(
                wanted.stream().map(skill -> evidence.get(skill.id())).toList());
    }

    /** Writes skills as a list, so that names that are also words are read as names. */
    private static Map<String, Span> spans(List<Skill> skills, Addendum addendum) {
        Map<String, Span> spans = new HashMap<>();
        if (!skills.isEmpty()) {
            List<String> names = skills.stream().map(Skill::name).toList();
            int at = addendum.line("Skills: " + String.join(", ", names)).start() + "Skills: ".length();
            for (Skill skill : skills) {
                Span span = new Span(at, at + skill.name().length());
                spans.put(skill.id(), span);
                at = span.end() + ", ".length();
            }
        }
        return spans;
    }

    private static Stream<String> names(JsonNode skills) {
        return skills.valueStream().map(item -> Texts.oneLine(item.path("name").asString("")));
    }

    /** By its name, or by any way of writing it that means nothing else. */
    private Optional<Skill> skill(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return taxonomy.skills().stream()
                .filter(skill -> skill.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .or(() -> finder.find("Skills: " + name).stream()
                        .filter(mention -> mention.span().equals(new Span(8, 8 + name.length())))
                        .map(SkillMention::skillId)
                        .flatMap(id -> taxonomy.skill(id).stream())
                        .findFirst());
    }
}
