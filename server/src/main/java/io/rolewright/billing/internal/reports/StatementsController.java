package io.rolewright.billing.internal.reports;

import io.rolewright.billing.Statement;
import io.rolewright.billing.StatementsApi;
import io.rolewright.billing.internal.Period;
import io.rolewright.shared.ClientId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link StatementsApi}. */
@RestController
class StatementsController implements StatementsApi {
    private final Statements statements;

    StatementsController(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Statement find(ClientId id, String currency, @Nullable LocalDate from, @Nullable LocalDate until) {
        return statements.of(id, currency, new Period(from, until));
    }
}
