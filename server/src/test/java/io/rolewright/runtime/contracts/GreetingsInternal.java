package io.rolewright.runtime.contracts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** A sample contract. */
@HttpExchange("/internal/v1")
interface GreetingsInternal {
    @PostExchange("/greetings")
    Greeting greet(@Valid @RequestBody Guest guest);

    /** Whom to greet. */
    record Guest(@NotBlank String name) {}

    /** How they are greeted. */
    record Greeting(String text) {}
}
