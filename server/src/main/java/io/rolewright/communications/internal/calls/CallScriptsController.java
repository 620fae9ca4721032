package io.rolewright.communications.internal.calls;

import io.rolewright.communications.CallScript;
import io.rolewright.communications.CallScriptsApi;
import io.rolewright.communications.NewCallScript;
import io.rolewright.shared.Page;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link CallScriptsApi}. */
@RestController
class CallScriptsController implements CallScriptsApi {
    private final CallScripts scripts;

    CallScriptsController(CallScripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public Page<CallScript> list() {
        return Page.of(scripts.all());
    }

    @Override
    public CallScript add(NewCallScript script) {
        return scripts.add(script);
    }

    @Override
    public CallScript find(String name) {
        return scripts.find(name).shown();
    }
}
