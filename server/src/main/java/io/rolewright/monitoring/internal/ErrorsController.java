package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.ErrorReport;
import io.rolewright.monitoring.ErrorsApi;
import io.rolewright.monitoring.ReportReceipt;
import io.rolewright.monitoring.SeenError;
import io.rolewright.shared.ErrorId;
import io.rolewright.shared.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ErrorsApi}. */
@RestController
class ErrorsController implements ErrorsApi {
    private final Reporting reporting;
    private final SeenErrors errors;
    private final Resolving resolving;

    ErrorsController(Reporting reporting, SeenErrors errors, Resolving resolving) {
        this.reporting = reporting;
        this.errors = errors;
        this.resolving = resolving;
    }

    @Override
    public ReportReceipt report(ErrorReport report) {
        return reporting.take(report);
    }

    @Override
    public Page<SeenError> list(
            int limit,
            @Nullable String cursor,
            @Nullable List<String> service,
            SeenError.@Nullable State state,
            @Nullable Instant since,
            @Nullable String fingerprint) {
        return errors.list(new Question(service, state, since, fingerprint), limit, cursor);
    }

    @Override
    public SeenError find(ErrorId id) {
        return errors.get(id);
    }

    @Override
    public SeenError resolve(ErrorId id) {
        return resolving.resolve(id);
    }
}
