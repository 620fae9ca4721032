package io.rolewright.integrations.twins.payments;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that the account has, and that can be asked for by its id. */
interface StripeObject {
    String id();

    Instant created();

    /** As it is now; what is returned does not change any more. */
    Map<String, @Nullable Object> shown();
}
