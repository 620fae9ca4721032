package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.CommissionShare;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What colleagues earn of placements, as rows. */
@Component
class Agreements {
    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores one; of a placement that has one it stays as it is. */
    void add(Agreement agreement) {
        var isNew = jdbc.sql("""
                                insert into billing.commission (placement, client, job, percent, version)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                agreement.placement().value(),
                                agreement.client().value())
                        .params(agreement.job().value(), agreement.percent(), agreement.version())
                        .update()
                == 1;
        if (isNew) {
            share(agreement.placement(), agreement.shares());
        }
    }

    /** Stores what holds from now on; the caller holds the row. */
    void change(PlacementId placement, BigDecimal percent, List<CommissionShare> shares) {
        jdbc.sql("update billing.commission set percent = ?, version = version + 1 where placement = ?")
                .params(percent, placement.value())
                .update();
        jdbc.sql("delete from billing.commission_share where placement = ?")
                .param(placement.value())
                .update();
        share(placement, shares);
    }

    private void share(PlacementId placement, List<CommissionShare> shares) {
        for (var i = 0; i < shares.size(); i++) {
            jdbc.sql(
                            "insert into billing.commission_share (placement, position, colleague, percent) values (?, ?, ?, ?)")
                    .params(placement.value(), i + 1)
                    .params(shares.get(i).userId().value(), shares.get(i).percent())
                    .update();
        }
    }

    Optional<Agreement> find(PlacementId placement) {
        return one("select * from billing.commission where placement = ?", placement);
    }

    /** The same, and nobody else changes it, or posts what came of it, until the transaction ends. */
    Optional<Agreement> hold(PlacementId placement) {
        return one("select * from billing.commission where placement = ? for update", placement);
    }

    private Optional<Agreement> one(String sql, PlacementId placement) {
        return jdbc.sql(sql)
                .param(placement.value())
                .query((row, number) -> new Agreement(
                        placement,
                        new ClientId(row.getObject("client", UUID.class)),
                        new JobId(row.getObject("job", UUID.class)),
                        row.getBigDecimal("percent"),
                        shares(placement),
                        row.getInt("version")))
                .optional();
    }

    private List<CommissionShare> shares(PlacementId placement) {
        return jdbc.sql("select colleague, percent from billing.commission_share where placement = ? order by position")
                .param(placement.value())
                .query((row, number) -> new CommissionShare(
                        new UserId(row.getObject("colleague", UUID.class)), row.getBigDecimal("percent")))
                .list();
    }
}
