package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.LanguageDetector;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.engine.titles.TitleReader;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads a résumé into a profile. Every value is a stretch of the document's text; text that looks like an instruction is
 * text like any other. The same document gives the same profile in the same month. Any number of threads may share a
 * parser.
 */
public final class ResumeParser {
    private final SkillFinder skills;
    private final TitleReader titles;
    private final LanguageDetector languages = new LanguageDetector();
    private final Clock clock;
    private final ResumeModels models;

    /**
     * @param taxonomy names skills and occupations
     * @param clock tells which month "present" is
     */
    public ResumeParser(Taxonomy taxonomy, Clock clock) {
        this(taxonomy, clock, TitleReader.lexical(taxonomy));
    }

    /**
     * A parser that asks somebody else what job titles mean.
     *
     * @param taxonomy names skills
     * @param clock tells which month "present" is
     * @param titles of the same taxonomy
     */
    public ResumeParser(Taxonomy taxonomy, Clock clock, TitleReader titles) {
        this(taxonomy, clock, titles, ResumeModels.bundled());
    }

    /**
     * A parser with models of one's own.
     *
     * @param taxonomy names skills
     * @param clock tells which month "present" is
     * @param titles of the same taxonomy
     * @param models what was learned
     */
    public ResumeParser(Taxonomy taxonomy, Clock clock, TitleReader titles, ResumeModels models) {
        this.models = models;
        this.skills = new SkillFinder(taxonomy);
        this.titles = titles;
        this.clock = clock;
    }

    /** A parser whose confidences are what its rules weigh: for finding out how often such readings are right. */
    public static ResumeParser weighing(Taxonomy taxonomy, Clock clock) {
        ResumeModels models = ResumeModels.bundled().with(Confidences.RAW);
        return new ResumeParser(taxonomy, clock, TitleReader.lexical(taxonomy), models);
    }

    /** Reads any document; what it does not say is absent in the profile and named in its findings. */
    public Profile parse(Document document) {
        String text = document.text();
        YearMonth today = YearMonth.now(clock);
        List<Row> rows = Rows.of(document);
        DateIndex dates = DateIndex.of(text, today).wrapped(text, rows, today);
        List<Part> parts = Headings.cut(rows, dates, models.sections());
        Contact contact = new ContactReader(text, parts, dates).read();
        List<Employment> employments = new WorkHistory(text, dates, titles).read(parts);
        List<Study> studies = new Studies(text, dates).read(parts);
        SkillGround ground = SkillGround.of(parts, contact, employments, studies);
        return models.confidences()
                .of(new Profile(
                        languages.detect(text),
                        contact,
                        summary(text, parts),
                        employments,
                        studies,
                        Credentials.in(text, parts, dates),
                        SpokenLanguages.in(parts),
                        new SkillLedger(text, employments, today).book(skills, ground),
                        WorkRights.in(text, parts),
                        new CareerLevels(titles, today).of(employments),
                        Doubts.about(contact, employments, today)));
    }

    private static Optional<Extracted<String>> summary(String text, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.section() == Section.SUMMARY)
                .findFirst()
                .flatMap(ResumeParser::words)
                .map(words -> new Extracted<>(Texts.oneLine(words.of(text)), words, 0.9));
    }

    /** Without a ruled line of dashes under its heading or at its end. */
    private static Optional<Span> words(Part part) {
        List<Span> rows = part.rows().stream()
                .filter(row -> row.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Row::span)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(rows.getFirst().start(), rows.getLast().end()));
    }
}
