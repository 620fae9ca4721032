package io.rolewright.integrations.internal;

import io.rolewright.shared.Answers;
import io.rolewright.shared.Public;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where partners tell us of events. */
@RestController
class HooksEndpoint {
    private final HookIntake intake;
    private final ChannelIntake channels;

    HooksEndpoint(HookIntake intake, ChannelIntake channels) {
        this.intake = intake;
        this.channels = channels;
    }

    /**
     * Takes in what a partner tells, signed as the partner does. The answer comes when it is stored; an event that was told
     * before changes nothing.
     *
     * @param service the partner's name
     * @param body as the partner signed it; absent where the partner tells by headers alone
     */
    @Public
    @PostMapping("/hooks/{service}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Answers(status = 400, code = "integrations.hook-unreadable")
    @Answers(status = 401, code = "integrations.signature-wrong")
    @Answers(status = 404, code = "integrations.provider-unknown")
    @Answers(status = 503, code = "integrations.keys-away")
    void take(
            @PathVariable String service,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        if (channels.serves(service)) {
            channels.take(service, request::getHeader);
        } else {
            var proof = intake.proof(service, request);
            intake.take(service, new Posted(body == null ? new byte[0] : body, request.getQueryString(), proof));
        }
    }
}
