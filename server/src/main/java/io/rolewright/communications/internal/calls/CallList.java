package io.rolewright.communications.internal.calls;

import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.internal.people.People;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows calls page by page, the latest first. */
@Component
class CallList {
    private final PhoneCalls calls;
    private final Cursors cursors;

    CallList(PhoneCalls calls, Cursors cursors) {
        this.calls = calls;
        this.cursors = cursors;
    }

    Page<PhoneCall> page(
            @Nullable String person,
            @Nullable ApplicationId application,
            @Nullable List<PhoneCallState> states,
            int limit,
            @Nullable String cursor) {
        var named = person == null ? null : People.named(person);
        var wanted = new PhoneCalls.Wanted(named, application, Conditions.named(states));
        var question = "calls?" + wanted;
        var before = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                        calls.list(wanted, before, limit + 1),
                        limit,
                        last -> cursors.write(question, List.of(last.id().text())))
                .map(call -> call.shown(null, null));
    }
}
