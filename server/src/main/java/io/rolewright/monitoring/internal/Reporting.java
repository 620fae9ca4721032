package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.ErrorReport;
import io.rolewright.monitoring.ReportReceipt;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.failures.Failure;
import io.rolewright.runtime.failures.FailureReports;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes down what pages and programs tell of, on the same way as what goes wrong in our own processes. */
@Component
class Reporting {
    private final FailureReports reports;

    Reporting(FailureReports reports) {
        this.reports = reports;
    }

    ReportReceipt take(ErrorReport report) {
        var failure = new Failure(
                report.program(),
                report.kind(),
                Objects.requireNonNullElse(report.places(), List.of()),
                report.message(),
                report.trace(),
                Call.current().actor().name());
        reports.add(failure);
        return new ReportReceipt(failure.fingerprint());
    }
}
