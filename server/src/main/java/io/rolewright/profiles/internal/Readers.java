package io.rolewright.profiles.internal;

import io.rolewright.engine.enhancement.Enhancement;
import io.rolewright.engine.enhancement.TruthChecker;
import io.rolewright.engine.resume.JsonResume;
import io.rolewright.engine.resume.ResumeCorrector;
import io.rolewright.engine.resume.ResumeModels;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelSet;
import io.rolewright.runtime.titles.TitleReaders;
import io.rolewright.shared.Version;
import java.time.Clock;
import java.util.List;

/**
 * What reads, corrects and improves résumés, all made of one set of models.
 *
 * @param versions what it is made of
 */
record Readers(
        ResumeParser parser,
        ResumeCorrector corrector,
        JsonResume json,
        Enhancement enhancement,
        TruthChecker truth,
        String versions) {
    static final List<ModelKind<?>> KINDS =
            List.of(ModelKind.TAXONOMY, ModelKind.TITLES, ModelKind.SECTIONS, ModelKind.CONFIDENCES, ModelKind.MEANING);

    static Readers of(ModelSet set, TitleReaders titleReaders, Clock clock) {
        var taxonomy = set.taxonomy();
        var titles = titleReaders.of(taxonomy, set.get(ModelKind.TITLES), set.get(ModelKind.MEANING));
        var models = new ResumeModels(set.get(ModelKind.SECTIONS), set.get(ModelKind.CONFIDENCES));
        return new Readers(
                new ResumeParser(taxonomy, clock, titles, models),
                new ResumeCorrector(taxonomy, clock, titles),
                new JsonResume(taxonomy, Version.current()),
                new Enhancement(taxonomy, Version.current()),
                new TruthChecker(taxonomy),
                set.versions());
    }
}
