package io.rolewright.monitoring.internal;

import io.rolewright.events.monitoring.ErrorResolved;
import io.rolewright.monitoring.SeenError;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ErrorId;
import org.springframework.stereotype.Component;

/** Somebody says that an error is resolved. */
@Component
class Resolving {
    private final SeenErrors errors;
    private final EventLog log;
    private final Once once;

    Resolving(SeenErrors errors, EventLog log, Once once) {
        this.errors = errors;
        this.log = log;
        this.once = once;
    }

    /** @throws ContractException {@code monitoring.error-unknown} (404), {@code monitoring.error-resolved-already} (409) */
    SeenError resolve(ErrorId id) {
        return once.execute(() -> {
            errors.get(id);
            if (!errors.resolve(id, Call.current().actor().name())) {
                throw ContractException.conflict("monitoring.error-resolved-already");
            }
            log.append(new ErrorResolved(id));
            return errors.get(id);
        });
    }
}
