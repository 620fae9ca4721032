package io.rolewright.billing.internal.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledPost;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Business;
import io.rolewright.billing.PlannedReminder;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.Reminder;
import io.rolewright.billing.ReminderPause;
import io.rolewright.billing.Reminders;
import io.rolewright.billing.Staff;
import io.rolewright.billing.internal.documents.PayLinks;
import io.rolewright.communications.NewMessage;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Person;
import io.rolewright.support.TestClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Clients are reminded of invoices, on the agency's days, each step once. */
@BillingTest
class RemindersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = DAY.plusDays(14);
    private static final Money FEE = new Money("1000.00", "AUD");

    @Autowired
    Staff staff;

    @Autowired
    Accountant accountant;

    @Autowired
    Receivables receivables;

    @Autowired
    Business business;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledPost post;

    @Autowired
    Chores chores;

    @Autowired
    PayLinks links;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private ClientId client;
    private InvoiceId invoice;

    @BeforeEach
    void owe() {
        client = clients.add("Harbour Hospital");
        invoice = receivables.owed(client, FEE, DAY);
    }

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
        accountant.audits();
    }

    @Test
    void climbsTheLadder() {
        assertThat(find().next()).isEqualTo(new PlannedReminder(0, DUE.minusDays(3)));
        for (var days = -13; days <= 60; days++) {
            look(DUE.plusDays(days));
        }
        assertThat(find().sent())
                .extracting(Reminder::step, Reminder::sentOn)
                .containsExactly(
                        Tuple.tuple(0, DUE.minusDays(3)),
                        Tuple.tuple(1, DUE.plusDays(1)),
                        Tuple.tuple(2, DUE.plusDays(7)),
                        Tuple.tuple(3, DUE.plusDays(14)),
                        Tuple.tuple(4, DUE.plusDays(30)));
        assertThat(find().next()).isNull();
        assertThat(mail())
                .extracting(NewMessage::key)
                .containsExactlyInAnyOrder(key(0), key(1), key(2), key(3), key(4));
        assertThat(mail()).filteredOn(message -> message.key().equals(key(0))).allSatisfy(message -> {
            assertThat(message.template()).isEqualTo("invoice-due");
            assertThat(message.values()).containsEntry("open", "AUD 1,100.00").containsEntry("due", "16 March 2026");
            assertThat(message.values()).containsEntry("link", link());
        });
        assertThat(accountant.facts(invoice)).hasSize(4).containsOnly("billing.invoice-overdue.v1");
    }

    @Test
    void catchesUpWithOneReminder() {
        look(DUE.plusDays(20));
        assertThat(find().sent()).extracting(Reminder::step).containsExactly(3);
        assertThat(mail()).hasSize(1);
        assertThat(find().next()).isEqualTo(new PlannedReminder(4, DUE.plusDays(30)));
    }

    @Test
    void countsTheAgencysDays() {
        // Midnight in Sydney, still the day before in UTC.
        clock.set(DUE.plusDays(1)
                .atStartOfDay(ZoneId.of("Australia/Sydney"))
                .toInstant()
                .minusSeconds(1));
        chores.run("billing.reminders");
        assertThat(find().sent()).extracting(Reminder::step).containsExactly(0);
        clock.set(DUE.plusDays(1).atStartOfDay(ZoneId.of("Australia/Sydney")).toInstant());
        chores.run("billing.reminders");
        assertThat(find().sent()).extracting(Reminder::step).containsExactly(0, 1);
    }

    @Test
    void asksForWhatIsOpenAndStopsWhenItIsPaid() {
        business.paid(invoice, new Money("400.00", "AUD"), DAY);
        look(DUE.plusDays(1));
        assertThat(mail())
                .singleElement()
                .satisfies(message -> assertThat(message.values()).containsEntry("open", "AUD 700.00"));
        business.paid(invoice, DAY);
        look(DUE.plusDays(7));
        assertThat(mail()).hasSize(1);
        assertThat(find().next()).isNull();
    }

    @Test
    void leavesClientsAloneWhoDoNotWantIt() {
        jdbc.sql("insert into billing.client (client, reminded, version) values (?, false, 1)")
                .param(client.value())
                .update();
        look(DUE.plusDays(30));
        assertThat(mail()).isEmpty();
        assertThat(find()).isEqualTo(new Reminders(List.of(), null, null));
    }

    @Test
    void pausesForAWhile() {
        var paused = accountant.read(
                new TypeReference<Reminders>() {},
                staff.accountant().post(path() + "/pause", new ReminderPause(DUE.plusDays(8))));
        assertThat(paused.pausedUntil()).isEqualTo(DUE.plusDays(8));
        assertThat(paused.next()).isEqualTo(new PlannedReminder(2, DUE.plusDays(9)));
        look(DUE.plusDays(8));
        assertThat(mail()).isEmpty();
        look(DUE.plusDays(9));
        assertThat(find().sent()).extracting(Reminder::step).containsExactly(2);

        staff.accountant().post(path() + "/pause", new ReminderPause(LocalDate.of(9999, 12, 31)));
        look(DUE.plusDays(14));
        assertThat(find().sent()).hasSize(1);
        var resumed = accountant.read(
                new TypeReference<Reminders>() {}, staff.accountant().delete(path() + "/pause"));
        assertThat(resumed.next()).isEqualTo(new PlannedReminder(3, DUE.plusDays(14)));
        assertThat(accountant.facts(invoice))
                .filteredOn("billing.reminders-paused.v1"::equals)
                .hasSize(3);
    }

    @Test
    void notesThatNobodyCouldBeReached() {
        post.lose(Person.of(clients.contact(client)));
        look(DUE.plusDays(1));
        assertThat(find().sent()).containsExactly(new Reminder(1, DUE.plusDays(1), new Money("1100.00", "AUD"), false));
        look(DUE.plusDays(2));
        assertThat(find().sent()).hasSize(1);
    }

    @Test
    void refusesWhatCannotBe() {
        var unknown = "/api/v1/billing/invoices/" + ids.next(InvoiceId::new) + "/reminders";
        accountant.refused(staff.accountant().get(unknown), 404, "billing.invoice-not-found");
        accountant.refused(
                staff.accountant().post(unknown + "/pause", new ReminderPause(DUE)), 404, "billing.invoice-not-found");
        accountant.refused(
                staff.accountant().post(path() + "/pause", new ReminderPause(DAY.minusDays(1))),
                422,
                "billing.day-over");
        accountant.refused(
                staff.accountant().post(path() + "/pause", new ReminderPause(LocalDate.of(1, 1, 1))),
                422,
                "billing.day-unknown");
    }

    private void look(LocalDate day) {
        clock.set(day.atTime(9, 0).atZone(ZoneId.of("Australia/Sydney")).toInstant());
        assertThat(chores.run("billing.reminders")).isTrue();
    }

    private Reminders find() {
        return accountant.read(new TypeReference<>() {}, staff.accountant().get(path()));
    }

    private List<NewMessage> mail() {
        return post.to(Person.of(clients.contact(client)));
    }

    /** The one that stands on the invoice, too. */
    private String link() {
        return links.of(invoice).toString();
    }

    private String path() {
        return "/api/v1/billing/invoices/" + invoice + "/reminders";
    }

    private String key(int step) {
        return "billing:reminder:" + invoice + ":" + step;
    }
}
