package io.rolewright.integrations.internal.web;

import io.rolewright.integrations.Fetch;
import org.springframework.stereotype.Component;

/** Follows redirects, each of them by all the rules that hold for the first address. */
@Component
class Following {
    private final Tries tries;
    private final WebSettings settings;

    Following(Tries tries, WebSettings settings) {
        this.tries = tries;
        this.settings = settings;
    }

    /** Says of an address whether it may be asked. */
    interface Check {
        void allow(WebAddress address) throws RefusedException, FailedException;
    }

    /** Where it ended, and what was answered there. */
    record Arrival(WebAddress address, WebAnswer answer) {}

    /**
     * Asks an address and those that it leads to.
     *
     * @throws RefusedException also when it leads in circles, on and on, or from https to http
     */
    Arrival follow(WebAddress first, Fetch fetch, Budget budget, int most, Check check)
            throws RefusedException, FailedException {
        var address = first;
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            check.allow(address);
            var answer = tries.ask(address, WebRequest.of(fetch), budget, most);
            if (!answer.isRedirect()) {
                return new Arrival(address, answer);
            }
            address = next(address, answer);
        }
        throw new RefusedException("integrations.redirects");
    }

    private static WebAddress next(WebAddress from, WebAnswer answer) throws RefusedException {
        var next = from.to(String.valueOf(answer.location()));
        if (from.isSecure() && !next.isSecure()) {
            throw new RefusedException("integrations.redirect-insecure");
        }
        return next;
    }
}
