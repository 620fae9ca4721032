package io.rolewright.billing.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Hirings;
import io.rolewright.billing.Paper;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.support.PlainDoor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Whoever was placed can be erased: the law keeps the papers, and they have never named anybody. */
@BillingTest
class ErasureTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 2);

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    @Lazy
    RestTestClient http;

    private Paper paper;
    private ClientId client;

    @BeforeEach
    void openTheOffice() {
        paper = new Paper(accountant);
        client = clients.add("Harbour Freight");
        Paper.sell(accountant, jdbc, "AU", "47555222000", true);
    }

    @AfterEach
    void audit() {
        accountant.audits();
    }

    @Test
    void leavesWhatWasIssuedAsItWas() {
        var made = hire();
        var invoice = paper.approve(paper.of(made.placement()).getFirst());
        var note = paper.approve(
                paper.note(paper.giveBack(invoice.id(), CreditReason.GOODWILL, new Money("2500.00", "AUD"))));
        var issued = List.of(Paper.INVOICES + "/" + invoice.id(), Paper.NOTES + "/" + note.id());
        var before = files(issued);
        var entries = entries();
        assertThat(entries).isNotEmpty();

        erase(made.candidate());
        assertThat(files(issued)).containsExactlyElementsOf(before);
        assertThat(entries()).isEqualTo(entries);
        assertThat(PrintedPaper.text(file(issued.getFirst(), MediaType.APPLICATION_PDF)))
                .contains("Tax invoice", "Nurse", "2 February 2026");
        assertThat(naming(made.candidate())).isEmpty();
    }

    @Test
    void isInvoicedAllTheSame() {
        var made = hire();
        erase(made.candidate());
        var invoice = paper.approve(paper.of(made.placement()).getFirst());
        accountant.hears(Hirings.ended(made, START.plusDays(9), new Money("5000.00", "AUD")));
        var note = paper.approve(paper.notes(made.placement()).getFirst());
        assertThat(note.net()).isEqualTo(new Money("5000.00", "AUD"));
        assertThat(files(List.of(Paper.INVOICES + "/" + invoice.id(), Paper.NOTES + "/" + note.id())))
                .noneMatch(file -> file.contains(made.candidate().text()));
        assertThat(naming(made.candidate())).isEmpty();
    }

    private PlacementMade hire() {
        var made = new Hirings(ids).made(client, jobs.add("Nurse"), new Money("10000.00", "AUD"), START);
        accountant.hears(made);
        return made;
    }

    private void erase(CandidateId candidate) {
        accountant.hears(DataKeyDestroyed.of(candidate));
    }

    /** Papers in every form: what programs read, what is printed and what goes over the wire. */
    private List<String> files(List<String> papers) {
        return papers.stream()
                .flatMap(path -> Stream.of(
                                MediaType.APPLICATION_JSON, MediaType.APPLICATION_PDF, MediaType.APPLICATION_XML)
                        .map(type -> new String(file(path, type), StandardCharsets.ISO_8859_1)))
                .toList();
    }

    private byte[] file(String path, MediaType type) {
        return Objects.requireNonNull(http.get()
                .uri(path)
                .header(PlainDoor.USER, Accountant.ID.text())
                .accept(type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
    }

    private List<String> entries() {
        return jdbc.sql("""
                        select posting::text || entry::text from billing.posting join billing.entry on entry.id = posting.entry
                        where client = ? order by 1""")
                .param(client.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The tables of billing in which somebody is named, be it by an id. */
    private List<String> naming(CandidateId candidate) {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'billing'")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> jdbc.sql(
                                "select exists (select from billing." + table + " kept where kept::text like ?)")
                        .param("%" + candidate.text() + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
