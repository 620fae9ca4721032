package io.rolewright.hiring;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Client companies. */
@HttpExchange("/api/v1/clients")
public interface ClientsApi {
    /** Adds a client company. A company that is registered under the same number is refused, and the earlier one named. */
    @PostExchange
    @Allowed(Permission.EDIT_CLIENTS)
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 409, code = "hiring.client-known")
    @Answers(status = 422, code = "hiring.abn-wrong")
    @Answers(status = 422, code = "hiring.country-unknown")
    @ResponseStatus(HttpStatus.CREATED)
    Client add(@RequestBody @Valid NewClient client);

    /**
     * Lists client companies, newest first.
     *
     * @param q part of their name, or of their legal name
     * @param state only those with whom we stand so
     * @param owner only those whom these people look after
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_CLIENTS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Client> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable List<ClientState> state,
            @RequestParam(required = false) @Nullable List<UserId> owner,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one client company. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_CLIENTS)
    @Answers(status = 404, code = "hiring.client-not-found")
    Client find(@PathVariable ClientId id);

    /**
     * Changes what is known about a client company.
     *
     * @param ifMatch the ETag of the client as last seen
     * @param change what becomes different
     * @return the client as it is now
     */
    @PatchExchange("/{id}")
    @Allowed(Permission.EDIT_CLIENTS)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "hiring.client-known")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 422, code = "hiring.abn-wrong")
    @Answers(status = 422, code = "hiring.country-unknown")
    @Answers(status = 422, code = "hiring.day-unknown")
    @Answers(status = 428, code = "hiring.if-match-missing")
    Client change(
            @PathVariable ClientId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ClientChange change);
}
