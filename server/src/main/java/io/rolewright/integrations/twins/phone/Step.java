package io.rolewright.integrations.twins.phone;

import java.util.Map;

/** What is next in a call. */
sealed interface Step {
    /** A verb, from its beginning. */
    record Play(Verb verb) implements Step {}

    /** What is nested in a Gather was played, and it is time to listen. */
    record Listen(Verb gather) implements Step {}

    /**
     * A verb is over, and the customer is asked what to do.
     *
     * @param told what came of the verb
     * @param isLast whether the callee has hung up meanwhile, so that nobody hears what the customer says
     */
    record Act(Verb verb, Map<String, String> told, boolean isLast) implements Step {}
}
