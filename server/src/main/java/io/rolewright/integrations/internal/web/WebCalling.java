package io.rolewright.integrations.internal.web;

import org.springframework.stereotype.Component;

/** Calls partners by the same guarded way on which pages are got; it follows no redirects and reads no robots.txt. */
@Component
public class WebCalling {
    private static final int MOST = 5 << 20;

    private final Tries tries;
    private final WebSettings settings;

    WebCalling(Tries tries, WebSettings settings) {
        this.tries = tries;
        this.settings = settings;
    }

    /** Calls; one that may be repeated is, while the partner cannot answer and time is left. */
    public WebReply call(WebCall call) {
        return call(call, MOST);
    }

    /**
     * The same for answers that may be large.
     *
     * @param most bytes of an answer that are read
     */
    public WebReply call(WebCall call, int most) {
        try {
            var answer = ask(call, most);
            var text = PageText.of(answer.body().bytes(), answer.contentType());
            return answer.body().isCut()
                    ? new WebReply(answer.status(), text, "integrations.answer-too-large", true, null)
                    : new WebReply(answer.status(), text, null, true, null);
        } catch (RefusedException refusal) {
            return new WebReply(0, "", refusal.code(), false, null);
        } catch (FailedException failure) {
            return new WebReply(failure.status(), "", failure.code(), mayHaveActed(failure), failure.retryAfter());
        }
    }

    /** Asks for a file of so many bytes at most. */
    public WebFile file(WebCall call, int most) {
        try {
            var answer = ask(call, most);
            return answer.body().isCut()
                    ? WebFile.without(answer.status(), "integrations.answer-too-large", null)
                    : new WebFile(answer.status(), answer.body().bytes(), null, null);
        } catch (RefusedException refusal) {
            return WebFile.without(0, refusal.code(), null);
        } catch (FailedException failure) {
            return WebFile.without(failure.status(), failure.code(), failure.retryAfter());
        }
    }

    private WebAnswer ask(WebCall call, int most) throws RefusedException, FailedException {
        var request = new WebRequest(
                call.method(), call.headers(), call.body(), call.type(), call.isRepeatable(), call.perSecond());
        return tries.ask(WebAddress.of(call.url()), request, Budget.of(settings.time()), most);
    }

    /** A partner that said so, that could not be found, or that was not asked has not acted; of silence nobody knows. */
    private static boolean mayHaveActed(FailedException failure) {
        return switch (failure.code()) {
            case "integrations.host-unknown",
                    "integrations.host-queue",
                    "integrations.host-resting",
                    "integrations.host-busy" -> false;
            default -> true;
        };
    }
}
