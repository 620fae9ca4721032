package io.rolewright.runtime.contracts;

import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class GreetingsController implements GreetingsInternal {
    @Override
    public Greeting greet(Guest guest) {
        return switch (guest.name()) {
            case "nobody" -> throw ContractException.notFound("greetings.nobody", guest.name());
            case "locked" -> throw new ResponseStatusException(HttpStatus.LOCKED);
            case "broken" -> throw new IllegalStateException("secret");
            default ->
                new Greeting(guest.name() + " by " + Call.current().actor().name());
        };
    }
}
