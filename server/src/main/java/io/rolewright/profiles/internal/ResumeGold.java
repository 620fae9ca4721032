package io.rolewright.profiles.internal;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.measure.F1;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.reading.GoldText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Résumés of nobody real, by which it is told how right somebody reads. */
final class ResumeGold {
    private static final InProcessReader DOCUMENTS = new InProcessReader(ReadingLimits.standard());

    private static final String UNKNOWN_HEADING = "a heading that no list knows";

    private final List<GoldResume> resumes;

    private ResumeGold(Stream<GoldText> texts) {
        this.resumes = texts.map(ResumeGold::resume).toList();
    }

    /** All of them. */
    static ResumeGold whole() {
        return new ResumeGold(texts());
    }

    /** Those with headings that no list of words knows. */
    static ResumeGold ofUnknownHeadings() {
        return new ResumeGold(texts().filter(text -> text.name().startsWith(UNKNOWN_HEADING)));
    }

    private static Stream<GoldText> texts() {
        return GoldText.read("/reading/resumes.txt").stream();
    }

    private record GoldResume(List<String> facts, Document document) {}

    /**
     * Something that was read.
     *
     * @param sure how sure the reader is
     */
    private record Fact(String text, double sure) {}

    private static GoldResume resume(GoldText gold) {
        try {
            var bytes = new ByteArrayInputStream(gold.text().getBytes(StandardCharsets.UTF_8));
            return new GoldResume(gold.facts(), DOCUMENTS.read("gold.txt", bytes));
        } catch (IOException | UnreadableDocumentException broken) {
            throw new IllegalStateException(gold.name(), broken);
        }
    }

    List<Document> documents() {
        return resumes.stream().map(GoldResume::document).toList();
    }

    /** F1 of what is read: names, titles, employers, schools, occupations and skills. */
    double right(ResumeParser parser) {
        return resumes.stream()
                .map(resume -> F1.of(texts(parser, resume), resume.facts()))
                .reduce(F1.NONE, F1::plus)
                .value();
    }

    private static List<String> texts(ResumeParser parser, GoldResume resume) {
        return facts(parser.parse(resume.document())).stream()
                .map(Fact::text)
                .distinct()
                .toList();
    }

    /** How far what the reader is sure of is right: one, less the mean square of the difference (Brier 1950). */
    double honest(ResumeParser parser) {
        var squares = resumes.stream()
                .flatMapToDouble(resume -> facts(parser.parse(resume.document())).stream()
                        .mapToDouble(fact ->
                                Math.pow(fact.sure() - (resume.facts().contains(fact.text()) ? 1 : 0), 2)));
        return 1 - squares.average().orElse(1);
    }

    private static List<Fact> facts(Profile profile) {
        var facts = new ArrayList<Fact>();
        add(facts, "name", profile.contact().name());
        profile.employments().forEach(job -> {
            add(facts, "title", job.title());
            add(facts, "employer", job.employer());
            job.occupation().ifPresent(occupation -> facts.add(new Fact("occupation " + occupation, 1)));
        });
        profile.studies().forEach(study -> add(facts, "school", study.school()));
        profile.skills().forEach(skill -> facts.add(new Fact("skill " + skill.skill(), skill.confidence())));
        return facts;
    }

    private static void add(List<Fact> facts, String kind, Optional<Extracted<String>> read) {
        read.ifPresent(one -> facts.add(new Fact(kind + " " + one.value(), one.confidence())));
    }
}
