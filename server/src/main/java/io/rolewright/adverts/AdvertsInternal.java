package io.rolewright.adverts;

import io.rolewright.shared.AdvertId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

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
}
