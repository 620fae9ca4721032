package io.rolewright.billing.internal.expenses;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledJobs;
import io.rolewright.billing.BilledLogins;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Business;
import io.rolewright.billing.Expense;
import io.rolewright.billing.ExpenseRejection;
import io.rolewright.billing.ExpenseRepayment;
import io.rolewright.billing.ExpenseState;
import io.rolewright.billing.NewExpense;
import io.rolewright.billing.Staff;
import io.rolewright.billing.internal.books.Account;
import io.rolewright.billing.internal.books.Ledger;
import io.rolewright.events.billing.ExpenseCategory;
import io.rolewright.events.users.Role;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ExpenseId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** What colleagues spend, who decides about it, and how they are given it back. */
@BillingTest
class ExpensesTest {
    private static final String EXPENSES = "/api/v1/billing/expenses";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Staff staff;

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledJobs jobs;

    @Autowired
    BilledLogins logins;

    @Autowired
    Business business;

    @Autowired
    Ledger ledger;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    private UserId ann;

    @BeforeEach
    void meet() {
        ann = logins.add(Role.RECRUITER);
    }

    @AfterEach
    void audit() {
        accountant.audits();
    }

    @Test
    void owesWhatIsApprovedUntilItIsRepaid() {
        var client = clients.add("Harbour Hospital");
        var placement = business.placed(client, ann);
        var owed = ledger.balance(Account.EXPENSES_OWED, "AUD");
        var taxes = ledger.balance(Account.TAX_PAID, "AUD");
        var wanted = new NewExpense(
                ExpenseCategory.TRAVEL,
                aud("100.00"),
                aud("10.00"),
                DAY.minusDays(3),
                jobs.add("Nurse"),
                client,
                placement,
                "Taxi with Wanda Walled");
        var expense = read(staff.recruiter(ann).post(EXPENSES, wanted));
        assertThat(expense.state()).isEqualTo(ExpenseState.SUBMITTED);
        assertThat(expense.gross()).isEqualTo(aud("110.00"));
        assertThat(find(expense)).isEqualTo(expense);
        assertThat(jdbc.sql("select position('Wanda'::bytea in note) from billing.expense where id = ?")
                        .param(expense.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();

        var approved = read(staff.accountant().post(EXPENSES + "/" + expense.id() + "/approval"));
        assertThat(approved.state()).isEqualTo(ExpenseState.APPROVED);
        assertThat(approved.decidedBy()).isEqualTo(Accountant.ID);
        assertThat(owed.minus(ledger.balance(Account.EXPENSES_OWED, "AUD"))).isEqualTo(aud("110.00"));
        assertThat(ledger.balance(Account.TAX_PAID, "AUD").minus(taxes)).isEqualTo(aud("10.00"));

        var repaid = read(staff.accountant()
                .post(EXPENSES + "/" + expense.id() + "/repayment", new ExpenseRepayment(LocalDate.of(1999, 1, 1))));
        assertThat(repaid.state()).isEqualTo(ExpenseState.REPAID);
        assertThat(repaid.repaidOn()).as("not before it was spent").isEqualTo(expense.spentOn());
        assertThat(ledger.balance(Account.EXPENSES_OWED, "AUD")).isEqualTo(owed);
        accountant.refused(repay(expense.id()), 409, "billing.expense-not-owed");
        assertThat(accountant.facts(expense.id()))
                .containsExactly(
                        "billing.expense-submitted.v1", "billing.expense-approved.v1", "billing.expense-repaid.v1");
    }

    @Test
    void decidesOnce() {
        var expense = submit(ann, ExpenseCategory.MEALS, "55.00");
        accountant.refused(repay(expense.id()), 409, "billing.expense-not-owed");
        var rejected = read(staff.accountant()
                .post(EXPENSES + "/" + expense.id() + "/rejection", new ExpenseRejection("No receipt")));
        assertThat(rejected.state()).isEqualTo(ExpenseState.REJECTED);
        assertThat(rejected.reason()).isEqualTo("No receipt");
        accountant.refused(
                staff.accountant().post(EXPENSES + "/" + expense.id() + "/approval"), 409, "billing.expense-decided");
        accountant.refused(
                staff.accountant().post(EXPENSES + "/" + ids.next(ExpenseId::new) + "/approval"),
                404,
                "billing.expense-not-found");
        assertThat(jdbc.sql("select count(*) from billing.entry where cause = ?")
                        .param("EXPENSE:" + expense.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void letsNobodyDecideAboutTheirOwn() {
        var expense = submit(Accountant.ID, ExpenseCategory.SOFTWARE, "20.00");
        accountant.refused(
                staff.accountant().post(EXPENSES + "/" + expense.id() + "/approval"), 403, "billing.own-expense");
        accountant.refused(
                staff.accountant().post(EXPENSES + "/" + expense.id() + "/rejection", new ExpenseRejection("No")),
                403,
                "billing.own-expense");
        var other = staff.accountant(logins.add(Role.ACCOUNTANT));
        assertThat(read(other.post(EXPENSES + "/" + expense.id() + "/approval")).state())
                .isEqualTo(ExpenseState.APPROVED);
    }

    @Test
    void keepsOneReceipt() {
        var expense = submit(ann, ExpenseCategory.MEALS, "12.50");
        var path = EXPENSES + "/" + expense.id() + "/receipt";
        accountant.refused(staff.recruiter(ann).get(path), 404, "billing.receipt-unknown");
        accountant.refused(
                staff.accountant().upload(path, "not mine".getBytes(StandardCharsets.UTF_8)),
                404,
                "billing.expense-not-found");
        accountant.refused(staff.recruiter(ann).upload(path, new byte[0]), 422, "document.empty");
        assertThat(read(staff.recruiter(ann).upload(path, "lunch".getBytes(StandardCharsets.UTF_8)))
                        .receipt())
                .isTrue();
        assertThat(Accountant.text(staff.accountant().get(path))).isEqualTo("lunch");
        accountant.refused(
                staff.recruiter(ann).upload(path, "dinner".getBytes(StandardCharsets.UTF_8)),
                409,
                "billing.receipt-known");
        accountant.refused(staff.recruiter(logins.add(Role.RECRUITER)).get(path), 404, "billing.expense-not-found");
    }

    @Test
    void showsRecruitersTheirOwnAlone() {
        var own = submit(ann, ExpenseCategory.OFFICE, "1.00");
        var bob = logins.add(Role.RECRUITER);
        var other = submit(bob, ExpenseCategory.OFFICE, "2.00");
        accountant.refused(staff.recruiter(ann).get(EXPENSES + "/" + other.id()), 404, "billing.expense-not-found");
        assertThat(list(staff.recruiter(ann), "")).containsExactly(own);
        assertThat(list(staff.recruiter(ann), "?userId=" + bob)).isEmpty();
        assertThat(list(staff.accountant(), "?userId=%s&userId=%s".formatted(ann, bob)))
                .containsExactly(other, own);
    }

    @Test
    void listsByWhatIsAskedFor() {
        var meal = submit(ann, ExpenseCategory.MEALS, "1.00");
        var desk = submit(ann, ExpenseCategory.OFFICE, "2.00");
        staff.accountant()
                .post(EXPENSES + "/" + desk.id() + "/approval")
                .expectStatus()
                .isOk();
        var accountants = staff.accountant();
        assertThat(list(accountants, "?category=MEALS&userId=" + ann)).containsExactly(meal);
        assertThat(list(accountants, "?state=APPROVED&userId=" + ann))
                .extracting(Expense::id)
                .containsExactly(desk.id());
        assertThat(list(accountants, "?from=2026-03-03&userId=" + ann)).isEmpty();
        assertThat(list(accountants, "?clientId=%s&userId=%s".formatted(ids.next(ClientId::new), ann)))
                .isEmpty();
        var page = accountant.read(
                new TypeReference<Page<Expense>>() {}, accountants.get(EXPENSES + "?limit=1&userId=" + ann));
        assertThat(list(accountants, "?limit=1&userId=" + ann + "&cursor=" + page.next()))
                .containsExactly(meal);
        accountant.refused(
                accountants.get(EXPENSES + "?from=9999-12-31&until=1970-01-01"), 422, "billing.period-backwards");
    }

    @ParameterizedTest
    @CsvSource({
        "0.00,AUD,0.00,AUD",
        "-1.00,AUD,0.00,AUD",
        "1.00,AUD,-0.01,AUD",
        "1.005,AUD,0.00,AUD",
        "1.00,AUD,0.10,JPY",
        "1.5,JPY,0,JPY",
        "1.00,ZZZ,0.00,ZZZ",
        "999999999999999.00,AUD,0.00,AUD"
    })
    void refusesMoneyThatNobodySpends(String net, String currency, String tax, String other) {
        var wanted = Map.of(
                "category",
                "OTHER",
                "net",
                Map.of("amount", net, "currency", currency),
                "tax",
                Map.of("amount", tax, "currency", other),
                "spentOn",
                "2026-03-02");
        accountant.refused(staff.recruiter(ann).post(EXPENSES, wanted), 422, "billing.expense-malformed");
    }

    @Test
    void refusesDaysAndThingsThatAreNotThere() {
        refuses(422, "billing.day-ahead", DAY.plusDays(1), null, null, null);
        refuses(422, "billing.day-unknown", LocalDate.of(1, 1, 1), null, null, null);
        refuses(404, "jobs.not-found", DAY, ids.next(JobId::new), null, null);
        refuses(404, "hiring.client-not-found", DAY, null, ids.next(ClientId::new), null);
        refuses(404, "billing.placement-not-found", DAY, null, null, ids.next(PlacementId::new));
    }

    private void refuses(
            int status,
            String code,
            LocalDate day,
            @Nullable JobId job,
            @Nullable ClientId client,
            @Nullable PlacementId placement) {
        var wanted = new NewExpense(ExpenseCategory.OTHER, aud("1.00"), aud("0.00"), day, job, client, placement, null);
        accountant.refused(staff.recruiter(ann).post(EXPENSES, wanted), status, code);
    }

    private Expense submit(UserId user, ExpenseCategory category, String net) {
        var wanted = new NewExpense(category, aud(net), aud("0.00"), DAY, null, null, null, null);
        return read(staff.recruiter(user).post(EXPENSES, wanted));
    }

    private ResponseSpec repay(ExpenseId id) {
        return staff.accountant().post(EXPENSES + "/" + id + "/repayment", new ExpenseRepayment(DAY));
    }

    private Expense find(Expense expense) {
        return read(staff.accountant().get(EXPENSES + "/" + expense.id()));
    }

    private Expense read(ResponseSpec answer) {
        return accountant.read(new TypeReference<>() {}, answer);
    }

    private List<Expense> list(Staff.Colleague colleague, String query) {
        return accountant
                .read(new TypeReference<Page<Expense>>() {}, colleague.get(EXPENSES + query))
                .items();
    }

    private static Money aud(String amount) {
        return new Money(amount, "AUD");
    }
}
