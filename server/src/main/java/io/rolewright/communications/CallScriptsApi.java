package io.rolewright.communications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Scripts that lead calls. */
@HttpExchange("/api/v1/communications/call-scripts")
public interface CallScriptsApi {
    /** Lists all scripts by name, each in its latest version. */
    @GetExchange
    @Allowed(Permission.READ_MESSAGES)
    Page<CallScript> list();

    /**
     * Adds the next version of a script, which leads the calls that are asked for from now on. A script that could lead a call
     * astray is refused, and the step is named.
     *
     * @return the version as it is stored
     */
    @PostExchange
    @Allowed(Permission.MANAGE_CHANNELS)
    @Answers(status = 422, code = "communications.script-answer-unknown")
    @Answers(status = 422, code = "communications.script-endless")
    @Answers(status = 422, code = "communications.script-node-missing")
    @Answers(status = 422, code = "communications.script-recording")
    @Answers(status = 422, code = "communications.script-undisclosed")
    @Answers(status = 422, code = "communications.script-unreachable")
    @Answers(status = 422, code = "communications.script-unreadable")
    @ResponseStatus(HttpStatus.CREATED)
    CallScript add(@RequestBody @Valid NewCallScript script);

    /**
     * Finds the latest version of a script.
     *
     * @param name how it is called
     */
    @GetExchange("/{name}")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 404, code = "communications.script-unknown")
    CallScript find(@PathVariable String name);
}
