package io.rolewright.hiring;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What neighbours ask about client companies. */
@HttpExchange("/internal/v1/clients")
public interface ClientsInternal {
    /**
     * One client company.
     *
     * @throws io.rolewright.shared.ContractException {@code hiring.client-not-found} (404)
     */
    @GetExchange("/{id}")
    Client find(@PathVariable ClientId id);

    /**
     * Several, in no order; those that do not exist are left out.
     *
     * @param id which
     */
    @GetExchange
    List<Client> list(@RequestParam @Size(max = 200) List<ClientId> id);

    /** The people at a client who are not removed. */
    @GetExchange("/{id}/contacts")
    List<ContactId> contacts(@PathVariable ClientId id);
}
