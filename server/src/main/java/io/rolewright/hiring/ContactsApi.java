package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** People at client companies. */
@HttpExchange("/api/v1/clients/{id}/contacts")
public interface ContactsApi {
    /**
     * Adds a person. Somebody with the same e-mail address at the same client is refused, and the earlier contact named.
     *
     * @param id where they work
     */
    @PostExchange
    @Allowed(Permission.EDIT_CLIENTS)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "hiring.contact-known")
    @ResponseStatus(HttpStatus.CREATED)
    Contact add(@PathVariable ClientId id, @RequestBody @Valid NewContact contact);

    /**
     * Lists the people at a client, the first first.
     *
     * @param id where they work
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_CLIENTS)
    @ReadsPersonalData("contacts")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "hiring.client-not-found")
    Page<Contact> list(
            @PathVariable ClientId id,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Changes what is known about a person.
     *
     * @param id where they work
     * @param contactId names them
     * @param ifMatch the version of the contact as last seen, between double quotes
     * @param change what becomes different
     * @return the contact as it is now
     */
    @PatchExchange("/{contactId}")
    @Allowed(Permission.EDIT_CLIENTS)
    @ReadsPersonalData("contact")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 404, code = "hiring.contact-not-found")
    @Answers(status = 409, code = "hiring.contact-known")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 428, code = "hiring.if-match-missing")
    Contact change(
            @PathVariable ClientId id,
            @PathVariable ContactId contactId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ContactChange change);

    /**
     * Removes a person: their key is destroyed, and nothing is left but that somebody with this id was there.
     *
     * @param id where they worked
     * @param contactId names them
     */
    @DeleteExchange("/{contactId}")
    @Allowed(Permission.EDIT_CLIENTS)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 404, code = "hiring.contact-not-found")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable ClientId id, @PathVariable ContactId contactId);
}
