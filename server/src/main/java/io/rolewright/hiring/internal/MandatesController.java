package io.rolewright.hiring.internal;

import io.rolewright.hiring.Mandate;
import io.rolewright.hiring.MandatesApi;
import io.rolewright.hiring.NewMandate;
import io.rolewright.shared.ApplicationId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link MandatesApi}. */
@RestController
class MandatesController implements MandatesApi {
    private final MandateAsking asking;

    MandatesController(MandateAsking asking) {
        this.asking = asking;
    }

    @Override
    public Mandate ask(ApplicationId id, NewMandate mandate) {
        return asking.ask(id, mandate);
    }

    @Override
    public Mandate find(ApplicationId id) {
        return asking.find(id);
    }
}
