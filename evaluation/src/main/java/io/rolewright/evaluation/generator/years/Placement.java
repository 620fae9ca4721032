package io.rolewright.evaluation.generator.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Somebody in a job that the agency brought about: what it costs, and that some leave early. */
final class Placement {
    private static final double NEVER_COMES = 0.012;
    private static final double LEAVES_EARLY = 0.16;
    private static final int WATCHED_DAYS = 140;

    private final Desk desk;
    private final Opening job;
    private final UUID id;
    private final UUID candidate;
    private final LocalDate startsOn;
    private final Coins fee;
    private final Invoice invoice;

    Placement(Desk desk, Opening job, UUID application, UUID candidate, Offer offer, boolean isFilled) {
        Client client = job.client();
        this.desk = desk;
        this.job = job;
        this.id = desk.id();
        this.candidate = candidate;
        this.startsOn = offer.startsOn();
        this.fee = client.fee(desk.chance());
        desk.tell(
                "hiring.placement-made.v1",
                id,
                new Data()
                        .id("placement", id)
                        .id("offer", offer.id())
                        .id("application", application)
                        .id("candidate", candidate)
                        .id("client", client.id())
                        .id("job", job.id())
                        .number("terms", Client.TERMS)
                        .day("startsOn", startsOn)
                        .money("fee", fee)
                        .number("paymentDays", client.paymentDays())
                        .number("guaranteeDays", Client.GUARANTEE_DAYS)
                        .truth("filled", isFilled)
                        .id("placedBy", job.owner()));
        this.invoice = new Invoice(desk, job, id, fee);
        desk.at(WorkDays.after(WorkDays.start(startsOn), 0.5, desk.chance()), this::begin);
    }

    private void begin() {
        if (desk.chance().falls(NEVER_COMES)) {
            leave(startsOn, 0, "NEVER_CAME");
            return;
        }
        invoice.issue();
        if (desk.chance().falls(LEAVES_EARLY)) {
            LocalDate last = startsOn.plusDays(desk.chance().between(2, WATCHED_DAYS));
            String reason = desk.chance().pick(List.of("RESIGNED", "RESIGNED", "RESIGNED", "DISMISSED", "REDUNDANT"));
            desk.at(
                    WorkDays.after(WorkDays.start(last), 1, desk.chance()),
                    () -> leave(last, ChronoUnit.DAYS.between(startsOn, last) + 1, reason));
        }
    }

    private void leave(LocalDate leftOn, long daysWorked, String reason) {
        int percent = Client.rebatePercent(daysWorked);
        Coins rebate = fee.percent(percent);
        desk.tell(
                "hiring.placement-ended.v1",
                id,
                new Data()
                        .id("placement", id)
                        .id("candidate", candidate)
                        .id("client", job.client().id())
                        .id("job", job.id())
                        .number("terms", Client.TERMS)
                        .day("leftOn", leftOn)
                        .text("reason", reason)
                        .number("daysWorked", daysWorked)
                        .number("percent", percent)
                        .money("rebate", rebate));
        if (daysWorked == 0) {
            invoice.discard();
        } else if (percent > 0) {
            desk.inDays(2, () -> invoice.credit(rebate));
        }
    }
}
