package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads résumés with known truth and counts what is right, over all and by how they were made. */
final class Measurement {
    private final DocumentReader reader = new InProcessReader(ReadingLimits.standard());
    private final ResumeParser parser;
    private final SkillIds ids;
    private final SkillTruth skills;
    private final Baseline baseline;
    private final Comparison all = new Comparison();
    private final SortedMap<String, SortedMap<String, Comparison>> byTrait = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private int read;

    private Measurement(Taxonomy taxonomy, ResumeParser parser) {
        this.parser = parser;
        this.ids = new SkillIds(taxonomy);
        this.skills = new SkillTruth(ids, new SkillFinder(taxonomy));
        this.baseline = new Baseline(taxonomy, ids);
    }

    /** Of the engine as everybody uses it. */
    static Measurement usual() {
        Taxonomy taxonomy = Taxonomy.bundled();
        return new Measurement(taxonomy, new ResumeParser(taxonomy, Clock.systemUTC()));
    }

    /** Of the engine's rules, before their weights are turned into confidences. */
    static Measurement weighing() {
        Taxonomy taxonomy = Taxonomy.bundled();
        return new Measurement(taxonomy, ResumeParser.weighing(taxonomy, Clock.systemUTC()));
    }

    /** Adds the résumés of a folder; how many there are. */
    int add(Path folder) throws IOException {
        List<Sample> samples = new Samples(skills).in(folder);
        for (Sample sample : samples) {
            add(sample);
        }
        read += samples.size();
        return samples.size();
    }

    /** A file that cannot be read counts as a reading without values. */
    private void add(Sample sample) throws IOException {
        String name = sample.file().getFileName().toString();
        try (InputStream content = Files.newInputStream(sample.file())) {
            Document document = reader.read(name, content);
            Values values = Reading.of(parser.parse(document), ids);
            count(sample, values, baseline.read(document.text()));
        } catch (UnreadableDocumentException e) {
            mistakes.add("%s: %s".formatted(name, e.code()));
            count(sample, new Values(), new Values());
        }
    }

    private void count(Sample sample, Values values, Values plain) {
        all.count(sample.truth(), values, plain)
                .forEach(mistake -> mistakes.add("%s %s %s"
                        .formatted(sample.file().getFileName(), sample.traits().values(), mistake)));
        for (Map.Entry<String, String> trait : sample.traits().entrySet()) {
            byTrait.computeIfAbsent(trait.getKey(), none -> new TreeMap<>())
                    .computeIfAbsent(trait.getValue(), none -> new Comparison())
                    .count(sample.truth(), values, plain);
        }
    }

    Comparison all() {
        return all;
    }

    /** Adds the card, what stands behind it, and where reading is worst. */
    void describe(Report report, Scorecard card) {
        report.note("%d CVs; %s.".formatted(read, skills.leftOut()));
        report.card(card);
        report.note(
                "The baseline takes the first line for the name, and looks for patterns and names of the taxonomy.");
        report.table(Comparison.HEAD, all.rows());
        byTrait.forEach((trait, groups) -> report.table(
                List.of(trait, "mean F1 over the fields"),
                worstFirst(groups).stream()
                        .map(group -> List.of(
                                group.getKey(),
                                Comparison.figure(group.getValue().meanF1())))
                        .toList()));
    }

    private static List<Map.Entry<String, Comparison>> worstFirst(SortedMap<String, Comparison> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparingDouble(group -> group.getValue().meanF1()))
                .toList();
    }

    /** What was read wrongly or not at all, a line each. */
    List<String> mistakes() {
        return mistakes;
    }

    int resumes() {
        return read;
    }

    /** For each hundred wanted skills, those that the taxonomy knows. */
    double percentOfSkillsKnown() {
        return skills.percentKnown();
    }
}
