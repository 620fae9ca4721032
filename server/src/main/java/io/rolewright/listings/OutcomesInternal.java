package io.rolewright.listings;

import io.rolewright.shared.ListingId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What became of applicants, from the service that leads people on their ways to jobs. */
@HttpExchange("/internal/v1/listings/{id}/outcomes")
public interface OutcomesInternal {
    /**
     * Tells the board what became of somebody who applied there. Repeatable: what is told already is answered as it is.
     *
     * @param id the advert that they applied for
     * @throws io.rolewright.shared.ContractException {@code listings.not-found} (404), {@code listings.outcomes-not-taken} (422)
     *     when the board does not want to know
     */
    @PutExchange
    Outcome tell(@PathVariable ListingId id, @RequestBody @Valid NewOutcome outcome);
}
