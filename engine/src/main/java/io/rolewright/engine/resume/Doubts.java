package io.rolewright.engine.resume;

import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a person should know about a reading. */
final class Doubts {
    /** A longer stretch between two jobs is worth a question, in months. */
    private static final int LONGEST_GAP = 6;

    /** Two jobs that share no more months are one after the other. */
    private static final int LONGEST_HANDOVER = 2;

    private final List<Finding> findings = new ArrayList<>();

    private Doubts() {}

    static List<Finding> about(Contact contact, List<Employment> employments, YearMonth today) {
        Doubts doubts = new Doubts();
        doubts.when(contact.name().isEmpty(), "resume.no-name", Severity.SERIOUS);
        doubts.when(contact.emails().isEmpty() && contact.phones().isEmpty(), "resume.no-contact", Severity.WARNING);
        doubts.when(contact.emails().isEmpty() && !contact.phones().isEmpty(), "resume.no-email", Severity.WARNING);
        doubts.when(employments.isEmpty(), "resume.no-work-history", Severity.WARNING);
        boolean dated = employments.stream().anyMatch(job -> job.period().isPresent());
        doubts.when(!employments.isEmpty() && !dated, "resume.no-dates", Severity.WARNING);
        doubts.undated(employments, dated);
        doubts.gaps(employments, today);
        doubts.overlaps(employments, today);
        return doubts.findings;
    }

    /** The finding's span is the job without dates; where no job has any, one finding says so. */
    private void undated(List<Employment> employments, boolean dated) {
        employments.stream()
                .filter(job -> dated && job.period().isEmpty())
                .forEach(job -> findings.add(new Finding("resume.job-without-dates", Severity.INFO, job.span())));
    }

    /** The finding's span is the later of two jobs that were held at once; months are counted once all the same. */
    private void overlaps(List<Employment> employments, YearMonth today) {
        YearMonth busyUntil = YearMonth.of(1, 1);
        for (Employment job : byStart(employments)) {
            Period period = job.period().orElseThrow().value();
            YearMonth end = period.end().orElse(today);
            YearMonth both = end.isBefore(busyUntil) ? end : busyUntil;
            boolean sure = !period.yearsOnly() && ChronoUnit.MONTHS.between(period.start(), both) > LONGEST_HANDOVER;
            if (sure) {
                findings.add(new Finding("resume.overlapping-jobs", Severity.INFO, job.span()));
            }
            busyUntil = end.isAfter(busyUntil) ? end : busyUntil;
        }
    }

    private static List<Employment> byStart(List<Employment> employments) {
        return employments.stream()
                .filter(job -> job.period().isPresent())
                .sorted(Comparator.comparing(
                        job -> job.period().orElseThrow().value().start()))
                .toList();
    }

    private void when(boolean doubt, String code, Severity severity) {
        if (doubt) {
            findings.add(Finding.of(code, severity));
        }
    }

    /** The finding's span is the job after the gap. */
    private void gaps(List<Employment> employments, YearMonth today) {
        List<Employment> dated = byStart(employments);
        YearMonth busyUntil = YearMonth.of(9999, 12);
        for (Employment job : dated) {
            Period period = job.period().orElseThrow().value();
            if (ChronoUnit.MONTHS.between(busyUntil, period.start()) - 1 > LONGEST_GAP) {
                findings.add(new Finding("resume.employment-gap", Severity.INFO, job.span()));
            }
            YearMonth end = period.end().orElse(today);
            busyUntil = job == dated.getFirst() || end.isAfter(busyUntil) ? end : busyUntil;
        }
    }
}
