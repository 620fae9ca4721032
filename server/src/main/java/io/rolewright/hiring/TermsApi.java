package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The terms under which we work for client companies. */
@HttpExchange("/api/v1/clients/{id}/terms")
public interface TermsApi {
    /**
     * Drafts the next version of a client's terms. It holds once it is signed.
     *
     * @param id for which client
     */
    @PostExchange
    @Allowed(Permission.EDIT_CLIENTS)
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 422, code = "hiring.day-unknown")
    @Answers(status = 422, code = "hiring.fee-unclear")
    @Answers(status = 422, code = "hiring.ladder-uneven")
    @Answers(status = 422, code = "hiring.minimum-elsewhere")
    @Answers(status = 422, code = "hiring.money-malformed")
    @Answers(status = 422, code = "hiring.rebate-behind-guarantee")
    @ResponseStatus(HttpStatus.CREATED)
    Terms draft(@PathVariable ClientId id, @RequestBody @Valid NewTerms terms);

    /**
     * Lists all versions of a client's terms, the latest first.
     *
     * @param id of which client
     * @param inForceOn only the version that holds on this day: the signed one that holds from the latest day on
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_CLIENTS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "hiring.client-not-found")
    Page<Terms> list(
            @PathVariable ClientId id,
            @RequestParam(required = false) @Nullable LocalDate inForceOn,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Answers one version of a client's terms.
     *
     * @param id of which client
     * @param version its number
     */
    @GetExchange("/{version}")
    @Allowed(Permission.READ_CLIENTS)
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 404, code = "hiring.terms-not-found")
    Terms find(@PathVariable ClientId id, @PathVariable int version);

    /**
     * Writes down that a client has signed a version of its terms.
     *
     * @param id which client
     * @param version the number of the version
     * @param signature who signed, and when
     * @return the terms as they are now
     */
    @PostExchange("/{version}/signature")
    @Allowed(Permission.EDIT_CLIENTS)
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 404, code = "hiring.terms-not-found")
    @Answers(status = 409, code = "hiring.terms-signed")
    @Answers(status = 422, code = "hiring.day-unknown")
    @Answers(status = 422, code = "hiring.signed-by-nobody")
    @Answers(status = 422, code = "hiring.signed-in-future")
    Terms sign(@PathVariable ClientId id, @PathVariable int version, @RequestBody @Valid NewSignature signature);
}
