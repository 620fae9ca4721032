package io.rolewright.communications;

import io.rolewright.shared.Person;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Where people are reached, as the owners of people tell it. */
@HttpExchange("/internal/v1/contact-points")
public interface ContactPointsInternal {
    /**
     * Keeps where a person is reached, in place of what was kept; what was added stays, behind it.
     *
     * @param person as {@link Person#text}
     * @throws io.rolewright.shared.ContractException {@code communications.address-malformed} (422), {@code
     *     communications.zone-unknown} (422), {@code runtime.data-key-destroyed} (410) once the person has been erased
     */
    @PutExchange("/{person}")
    void keep(@PathVariable String person, @RequestBody @Valid ContactPoints points);

    /**
     * Adds where a person is reached, for example from where they wrote to us. It stays theirs, whatever else is told of them.
     *
     * @param person as {@link Person#text}
     * @throws io.rolewright.shared.ContractException {@code communications.address-malformed} (422), {@code
     *     runtime.data-key-destroyed} (410) once the person has been erased
     */
    @PostExchange("/{person}/points")
    void add(@PathVariable String person, @RequestBody @Valid ContactPoint point);

    /**
     * Where a person is reached; without points when nothing is known.
     *
     * @param person as {@link Person#text}
     */
    @GetExchange("/{person}")
    ContactPoints find(@PathVariable String person);

    /** Who is reached there, in the order in which they were made known; several may share an address. */
    @PostExchange("/owners")
    List<Person> owners(@RequestBody @Valid ContactPoint point);

    /**
     * Forgets where a person is reached.
     *
     * @param person as {@link Person#text}
     */
    @DeleteExchange("/{person}")
    void forget(@PathVariable String person);
}
