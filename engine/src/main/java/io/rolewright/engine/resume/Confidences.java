package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.UnusableArtefactException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Turns what the rules weigh into how often such a reading is right: for each field a step function that never falls
 * (isotonic regression), fitted on generated résumés; {@code confidences.txt} holds the steps. It never changes, so any
 * number of threads may share it.
 */
public final class Confidences {
    /** Leaves every confidence as the rules weigh it. */
    static final Confidences RAW = new Confidences(Map.of());

    private final Map<String, NavigableMap<Double, Double>> steps;

    Confidences(Map<String, NavigableMap<Double, Double>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** The steps that come with this library; read at the first call. */
    public static Confidences bundled() {
        return Bundled.FITTED;
    }

    /**
     * Reads steps: {@code [field]}, then lines of a lower end and the confidence from there on; {@code #} starts a remark.
     *
     * @param artefact UTF-8
     * @throws UnusableArtefactException {@code artefact.corrupt} (also where a step falls), {@code artefact.incomplete} (a
     *     field has none) or {@code artefact.not-finite} (a confidence is not of 0 to 1)
     */
    public static Confidences read(byte[] artefact) throws UnusableArtefactException {
        return new Confidences(new ConfidenceFile(artefact).read());
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

    private static final class Bundled {
        static final Confidences FITTED = BundledFile.read("/resume/confidences.txt", Confidences::read);
    }
}
