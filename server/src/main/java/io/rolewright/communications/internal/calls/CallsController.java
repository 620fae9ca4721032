package io.rolewright.communications.internal.calls;

import io.rolewright.communications.CallsApi;
import io.rolewright.communications.NewCall;
import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.PhoneCallState;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Page;
import io.rolewright.shared.PhoneCallId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link CallsApi}. */
@RestController
class CallsController implements CallsApi {
    private final CallOrders orders;
    private final CallList list;

    CallsController(CallOrders orders, CallList list) {
        this.orders = orders;
        this.list = list;
    }

    @Override
    public PhoneCall call(NewCall call) {
        return orders.take(call);
    }

    @Override
    public Page<PhoneCall> list(
            @Nullable String person,
            @Nullable ApplicationId application,
            @Nullable List<PhoneCallState> state,
            int limit,
            @Nullable String cursor) {
        return list.page(person, application, state, limit, cursor);
    }

    @Override
    public PhoneCall find(PhoneCallId id) {
        return orders.find(id);
    }

    @Override
    public void cancel(PhoneCallId id) {
        orders.cancel(id);
    }
}
