package io.rolewright.users;

import io.rolewright.shared.UserId;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What people with a login are called, for whoever writes of them to their colleagues. */
@HttpExchange("/internal/v1/names")
public interface NamesInternal {
    /**
     * What they are called, in no order; those who have no login any more are left out.
     *
     * @param id which
     */
    @GetExchange
    List<NamedUser> list(@RequestParam @Size(max = 200) List<UserId> id);
}
