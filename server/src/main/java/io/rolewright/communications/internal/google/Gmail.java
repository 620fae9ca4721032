package io.rolewright.communications.internal.google;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks Gmail by our account, each time as somebody for whom it may speak. */
@Component
public class Gmail {
    /** The partner's name at {@code integrations}. */
    public static final String PARTNER = "gmail";

    private static final String NOT_CONNECTED = "integrations.account-missing";

    private final CallsInternal partners;

    public Gmail(CallsInternal partners) {
        this.partners = partners;
    }

    /**
     * Asks; empty where the agency has no account.
     *
     * @param user whose mailbox it is, by their address
     */
    public Optional<ProviderAnswer> ask(String user, ProviderCall call) {
        try {
            return Optional.of(partners.call(PARTNER, call.as(user)));
        } catch (ContractException refused) {
            return without(refused);
        }
    }

    /** A fact of our account; empty where it is not told, or where there is no account. */
    public Optional<String> fact(String name) {
        try {
            return Optional.ofNullable(partners.account(PARTNER).facts().get(name))
                    .filter(fact -> !fact.isBlank());
        } catch (ContractException refused) {
            return without(refused);
        }
    }

    private static <T> Optional<T> without(ContractException refused) {
        if (refused.code().equals(NOT_CONNECTED)) {
            return Optional.empty();
        }
        throw refused;
    }
}
