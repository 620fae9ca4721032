package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** What clients owe at the end of a day, by how late it is. */
@Component
class AgeingReport implements ReportSource {
    private final Ageing ageing;
    private final ClientNames names;

    AgeingReport(Ageing ageing, ClientNames names) {
        this.ageing = ageing;
        this.names = names;
    }

    @Override
    public String name() {
        return "receivables-ageing";
    }

    @Override
    public List<String> labels() {
        return List.of("client", "client-id");
    }

    @Override
    public List<String> figures() {
        return Ageing.FIGURES;
    }

    @Override
    public List<ReportRow> rows(Asked asked) {
        return names.named(ageing.rows(asked, null));
    }
}
