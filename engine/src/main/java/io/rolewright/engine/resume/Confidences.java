package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns what the rules weigh into how often such a reading is right: for each field a step function that never falls
 * (isotonic regression), fitted on generated résumés; {@code confidences.txt} holds the steps.
 */
final class Confidences {
    /** Leaves every confidence as the rules weigh it. */
    static final Confidences RAW = new Confidences(Map.of());

    static final Confidences FITTED = load("/resume/confidences.txt");

    private final Map<String, NavigableMap<Double, Double>> steps;

    private Confidences(Map<String, NavigableMap<Double, Double>> steps) {
        this.steps = steps;
    }

    Profile of(Profile profile) {
        return new Profile(
                profile.language(),
                contact(profile.contact()),
                profile.summary(),
                profile.employments().stream().map(this::job).toList(),
                profile.studies().stream().map(this::study).toList(),
                profile.credentials(),
                profile.languages(),
                profile.skills().stream().map(this::skill).toList(),
                profile.workRights(),
                profile.seniority(),
                profile.findings());
    }

    private Contact contact(Contact contact) {
        return new Contact(
                sure("name", contact.name()),
                sure("email", contact.emails()),
                sure("phone", contact.phones()),
                contact.links(),
                contact.place());
    }

    private Employment job(Employment job) {
        return new Employment(
                sure("title", job.title()),
                job.occupation(),
                sure("employer", job.employer()),
                sure("dates", job.period()),
                job.span());
    }

    private Study study(Study study) {
        return new Study(
                sure("degree", study.degree()),
                study.level(),
                sure("school", study.school()),
                study.period(),
                study.span());
    }

    private SkillEvidence skill(SkillEvidence skill) {
        return new SkillEvidence(
                skill.skill(), skill.mentions(), skill.months(), skill.lastUsed(), sure("skills", skill.confidence()));
    }

    private <T> Optional<Extracted<T>> sure(String field, Optional<Extracted<T>> read) {
        return read.map(found -> sure(field, found));
    }

    private <T> List<Extracted<T>> sure(String field, List<Extracted<T>> read) {
        return read.stream().map(found -> sure(field, found)).toList();
    }

    private <T> Extracted<T> sure(String field, Extracted<T> read) {
        return new Extracted<>(read.value(), read.span(), sure(field, read.confidence()));
    }

    /** The value of the highest step that is not above {@code weighed}; below all steps no more than it weighs. */
    double sure(String field, double weighed) {
        NavigableMap<Double, Double> known = steps.get(field);
        if (known == null) {
            return weighed;
        }
        Map.Entry<Double, Double> step = known.floorEntry(weighed);
        return step == null ? Math.min(weighed, known.firstEntry().getValue()) : step.getValue();
    }

    /** {@code [field]}, then lines of a lower end and the confidence from there on; {@code #} starts a remark. */
    private static Confidences load(String path) {
        Map<String, NavigableMap<Double, Double>> steps = new TreeMap<>();
        try (InputStream stream = Confidences.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + path);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            NavigableMap<Double, Double> field = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    field = new TreeMap<>();
                    steps.put(line.substring(1, line.length() - 1), field);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    int blank = line.indexOf(' ');
                    field.put(
                            Double.valueOf(line.substring(0, blank)),
                            Double.valueOf(line.substring(blank).strip()));
                }
            }
            return new Confidences(steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
