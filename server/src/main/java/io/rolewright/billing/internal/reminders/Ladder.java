package io.rolewright.billing.internal.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The steps by which clients are reminded: from 1 on after the last day on which an invoice is to be paid, 0 and below before. */
@Component
class Ladder {
    /** What is to be sent how many days after that day; the first step first. */
    private record Step(int number, int days) {}

    private final List<Step> steps;

    Ladder(ReminderSettings settings) {
        var days = settings.reminderDays();
        var before = (int) days.stream().filter(day -> day <= 0).count();
        this.steps = IntStream.range(0, days.size())
                .mapToObj(i -> new Step(i - before + 1, days.get(i)))
                .toList();
    }

    /** The last day on which an invoice was to be paid whose first step is reached; absent where there are no steps. */
    Optional<LocalDate> lastDue(LocalDate today) {
        return steps.stream().findFirst().map(first -> today.minusDays(first.days()));
    }

    /** The step that is reached by a day; all before it are passed over. */
    Optional<Integer> reached(LocalDate due, LocalDate today) {
        return steps.stream()
                .filter(step -> !due.plusDays(step.days()).isAfter(today))
                .map(Step::number)
                .reduce((earlier, later) -> later);
    }

    /** When the step behind one is reached; behind nothing when the first one is. */
    Optional<LocalDate> after(Optional<Integer> sent, LocalDate due) {
        return steps.stream()
                .filter(step -> sent.isEmpty() || step.number() > sent.get())
                .findFirst()
                .map(step -> due.plusDays(step.days()));
    }
}
