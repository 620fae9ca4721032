package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Figures of generated CVs beside those of real data. Where they are further apart than a tenth, a reason must stand in
 * {@code resumefields/apart.txt}.
 */
final class BesideReal {
    private static final double APART = 0.1;
    private static final String NO_REASON = "NO REASON KNOWN";

    private final Measurement generated;
    private final RealData real;
    private final Map<String, String> reasons = Reasons.bundled();
    private final List<List<String>> rows = new ArrayList<>();

    BesideReal(Measurement generated, RealData real) {
        this.generated = generated;
        this.real = real;
    }

    /** Adds the comparison; whether every distance has a reason. */
    boolean describe(Report report) {
        Comparison all = generated.all();
        add("e-mail: recall", all.recall(Field.EMAIL), real.addressRead());
        add("skills: F1", all.f1(Field.SKILLS), real.skillsF1());
        add(
                "skills: share that the taxonomy knows",
                generated.percentOfSkillsKnown() / 100,
                real.percentOfSkillsKnown() / 100);
        for (Field field : Field.values()) {
            String what = field.label() + ": share of CVs with one";
            add(what, all.percentFound(field) / 100, real.percentFound(field) / 100);
        }
        report.note("## Beside real data\n\n"
                + "%d real files that are read, of `resume_files`; for skills, the adverts of SkillSpan's dev part, read by the finder that reads the skills of CVs, with a span right when its first and last token are. The addresses of %d files are known, as another tool found them. Nobody labelled the other fields of real CVs: no set at hand tells how *right* name, phone, employer, title, dates, school and degree are there. How often one is found says only whether real CVs leave more unread."
                        .formatted(real.files(), real.withAddress()));
        report.table(List.of("what", "generated", "real", "apart", "why, where more than 0.10"), rows);
        report.note(
                "Real CVs without a field, and how many of them show a sign of one: an @, nine digits, two written"
                        + " ranges of years (for jobs), a word for a school or a degree. So many may have been missed; the others have none.");
        report.table(List.of("field", "none read", "of those with a sign"), withoutRows());
        return rows.stream().noneMatch(row -> row.contains(NO_REASON));
    }

    private List<List<String>> withoutRows() {
        return Stream.of(Field.values())
                .map(field ->
                        List.of(field.label(), String.valueOf(real.without(field)), String.valueOf(real.missed(field))))
                .toList();
    }

    private void add(String what, double ofGenerated, double ofReal) {
        double apart = Math.abs(ofGenerated - ofReal);
        rows.add(List.of(
                what,
                Comparison.figure(ofGenerated),
                Comparison.figure(ofReal),
                String.format(Locale.ROOT, "%.2f", apart),
                apart > APART ? reasons.getOrDefault(what, NO_REASON) : ""));
    }
}
