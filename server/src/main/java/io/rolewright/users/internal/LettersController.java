package io.rolewright.users.internal;

import io.rolewright.shared.LetterId;
import io.rolewright.users.Letter;
import io.rolewright.users.LettersInternal;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link LettersInternal}. */
@RestController
class LettersController implements LettersInternal {
    private final Correspondence correspondence;

    LettersController(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public Letter find(LetterId id) {
        return correspondence.find(id);
    }
}
