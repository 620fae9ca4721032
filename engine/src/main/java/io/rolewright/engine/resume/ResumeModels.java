package io.rolewright.engine.resume;

/**
 * What was learned for reading résumés.
 *
 * @param sections tells what stands below headings that no word list knows
 * @param confidences how often a reading is right
 */
public record ResumeModels(SectionModel sections, Confidences confidences) {
    /** Those that come with this library. */
    public static ResumeModels bundled() {
        return new ResumeModels(SectionModel.bundled(), Confidences.bundled());
    }

    /** The same with other confidences. */
    ResumeModels with(Confidences others) {
        return new ResumeModels(sections, others);
    }
}
