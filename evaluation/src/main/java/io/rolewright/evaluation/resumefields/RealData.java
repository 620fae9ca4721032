package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.coverage.SkillCoverage;
import io.rolewright.evaluation.resumefiles.ResumeFile;
import io.rolewright.evaluation.skills.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What can be measured on real résumés, whose fields nobody labelled, and on real adverts, whose skills somebody did. Only
 * counts are kept.
 */
final class RealData {
    private final DocumentReader reader = new InProcessReader(ReadingLimits.standard());
    private final ResumeParser parser;
    private final SkillIds ids;
    private final SkillCoverage skills;
    private final Map<Field, Integer> found = new EnumMap<>(Field.class);
    private final Map<Field, Integer> missed = new EnumMap<>(Field.class);
    private int files;
    private int withAddress;
    private int addressRead;

    private RealData(Taxonomy taxonomy, SkillCoverage skills) {
        this.parser = new ResumeParser(taxonomy, Clock.systemUTC());
        this.ids = new SkillIds(taxonomy);
        this.skills = skills;
    }

    static RealData read(Path manifest, Path sentences) throws IOException {
        Taxonomy taxonomy = Taxonomy.bundled();
        RealData real = new RealData(taxonomy, SkillCoverage.ours(taxonomy, Sentence.read(sentences)));
        for (ResumeFile file : ResumeFile.read(manifest)) {
            Optional<Document> document = real.document(file, manifest.resolveSibling(file.file()));
            document.ifPresent(read -> real.add(file, read));
        }
        return real;
    }

    /** Empty where the file is refused, such as a scan. */
    private Optional<Document> document(ResumeFile file, Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            return Optional.of(reader.read(file.file(), content));
        } catch (UnreadableDocumentException refused) {
            return Optional.empty();
        }
    }

    private void add(ResumeFile file, Document document) {
        Values values = Reading.of(parser.parse(document), ids);
        files++;
        for (Field field : Field.values()) {
            boolean isFound = !values.of(field).isEmpty();
            found.merge(field, isFound ? 1 : 0, Integer::sum);
            missed.merge(field, !isFound && Signs.show(field, document.text()) ? 1 : 0, Integer::sum);
        }
        if (file.emails() > 0) {
            withAddress++;
            addressRead += values.of(Field.EMAIL).isEmpty() ? 0 : 1;
        }
    }

    int files() {
        return files;
    }

    /** How many files have an e-mail address, as another tool found. */
    int withAddress() {
        return withAddress;
    }

    /** Share of those of which an address is read. */
    double addressRead() {
        return (double) addressRead / Math.max(1, withAddress);
    }

    /** Of how many files no value of the field is read. */
    int without(Field field) {
        return files - found.getOrDefault(field, 0);
    }

    /** Of how many of those the text looks as if it held one. */
    int missed(Field field) {
        return missed.getOrDefault(field, 0);
    }

    /** For each hundred files, those of which at least one value of the field is read. */
    double percentFound(Field field) {
        return 100.0 * found.getOrDefault(field, 0) / Math.max(1, files);
    }

    /** Strict F1 of Knowledge spans of real adverts by the finder that reads the skills of résumés. */
    double skillsF1() {
        int named = skills.named().hits();
        return 2.0
                * named
                / Math.max(1, named + skills.wrong().hits() + skills.named().of());
    }

    /** For each hundred Knowledge spans of real adverts, those that the finder names. */
    double percentOfSkillsKnown() {
        return skills.named().percent();
    }
}
