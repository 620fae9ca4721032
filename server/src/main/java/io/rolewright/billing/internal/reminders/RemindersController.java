package io.rolewright.billing.internal.reminders;

import io.rolewright.billing.ReminderPause;
import io.rolewright.billing.Reminders;
import io.rolewright.billing.RemindersApi;
import io.rolewright.shared.InvoiceId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link RemindersApi}. */
@RestController
class RemindersController implements RemindersApi {
    private final ReminderKeeping keeping;

    RemindersController(ReminderKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public Reminders find(InvoiceId id) {
        return keeping.find(id);
    }

    @Override
    public Reminders pause(InvoiceId id, ReminderPause pause) {
        return keeping.pause(id, pause.until());
    }

    @Override
    public Reminders resume(InvoiceId id) {
        return keeping.resume(id);
    }
}
