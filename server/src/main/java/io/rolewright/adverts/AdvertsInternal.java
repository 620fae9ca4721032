package io.rolewright.adverts;

import io.rolewright.shared.AdvertId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What services ask about adverts. */
@HttpExchange("/internal/v1/adverts")
public interface AdvertsInternal {
    /**
     * One reading of what a job asks for.
     *
     * @throws io.rolewright.shared.ContractException {@code adverts.not-found} (404)
     */
    @GetExchange("/{id}")
    JobAdvert find(@PathVariable AdvertId id);

    /**
     * Reads what words ask for, as if they were a job's; nothing is stored.
     *
     * @throws io.rolewright.shared.ContractException {@code advert.no-posting} and others of the same kind (422)
     */
    @PostExchange("/readings")
    AdvertReading read(@RequestBody @Valid AdvertWords words);
}
