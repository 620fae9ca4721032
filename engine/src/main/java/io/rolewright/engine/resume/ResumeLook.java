package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells résumés from what else people send, without reading them: a résumé has a heading for work or education, and under such
 * headings stands at least two times when something was. Cover letters have no headings, certificates and invoices others, and
 * adverts no times under theirs.
 */
public final class ResumeLook {
    private static final Set<Section> COURSE = EnumSet.of(Section.WORK, Section.EDUCATION);
    private static final int LEAST = 2;

    private final Clock clock;

    /** @param clock tells which month "present" is */
    public ResumeLook(Clock clock) {
        this.clock = clock;
    }

    /** Whether a document is a résumé, as far as its looks tell. */
    public boolean isResume(Document document) {
        YearMonth today = YearMonth.now(clock);
        List<Row> rows = Rows.of(document);
        DateIndex dates = DateIndex.of(document.text(), today);
        return Headings.cut(rows, dates, SectionModel.bundled()).stream()
                        .filter(part -> COURSE.contains(part.section()))
                        .mapToInt(part -> times(part, dates))
                        .sum()
                >= LEAST;
    }

    /** A stretch with a beginning and an end counts as both. */
    private static int times(Part part, DateIndex dates) {
        return dates.in(part.span()).stream()
                .mapToInt(date -> date.range() ? 2 : 1)
                .sum();
    }
}
