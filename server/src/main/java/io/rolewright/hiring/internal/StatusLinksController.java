package io.rolewright.hiring.internal;

import io.rolewright.hiring.StatusLink;
import io.rolewright.hiring.StatusLinksApi;
import io.rolewright.shared.ApplicationId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link StatusLinksApi}. */
@RestController
class StatusLinksController implements StatusLinksApi {
    private final StatusLinking linking;

    StatusLinksController(StatusLinking linking) {
        this.linking = linking;
    }

    @Override
    public StatusLink make(ApplicationId id) {
        return linking.make(id);
    }

    @Override
    public void revoke(ApplicationId id) {
        linking.revoke(id);
    }
}
