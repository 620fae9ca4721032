package io.rolewright.billing.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.billing.DayOrder;
import io.rolewright.billing.DecimalSign;
import io.rolewright.shared.ContractException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** What is read from banks' files, and what is not guessed. */
class FormatsTest {
    private static final BankSettings SETTINGS = new BankSettings(DataSize.ofMegabytes(1), 1000);

    private final CsvStatements csv = new CsvStatements(new BankLayouts(JsonMapper.shared()), SETTINGS);
    private final CamtStatements camt = new CamtStatements(SETTINGS);

    @Test
    void readsTheLayoutsOfBanks() {
        assertThat(said(read(Statements.COMMBANK)))
                .containsExactly(
                        "COMMBANK",
                        "1 2026-03-02 1100.00 Direct Credit 141000 HARBOUR INV-000001",
                        "2 2026-02-28 -45.10 Card xx1234 Coffee, Sydney",
                        "3 2026-02-13 2200.00 Transfer from Wattle");
        assertThat(said(read(Statements.NAB)))
                .containsExactly(
                        "NAB",
                        "1 2026-02-27 1100.00 MISCELLANEOUS CREDIT HARBOUR INV 1",
                        "2 2026-02-26 -45.10 MISCELLANEOUS DEBIT COFFEE");
        assertThat(said(read(Statements.WESTPAC)))
                .containsExactly(
                        "WESTPAC", "2 2026-02-27 1100.00 DEPOSIT HARBOUR INV-000001", "3 2026-02-26 -45.10 COFFEE");
        assertThat(said(read("27/02/2026,1100.00,HARBOUR\n"))).containsExactly("ANZ", "1 2026-02-27 1100.00 HARBOUR");
    }

    @Test
    void readsGermanFiles() {
        var found = read(Statements.GERMAN);
        assertThat(said(found))
                .containsExactly(
                        "GENERIC",
                        "3 2026-02-27 1100.00 RE INV-000001",
                        "4 2026-02-26 -45.10 Kaffee \"zum Mitnehmen\"");
        assertThat(found.currency()).isEqualTo("EUR");
        assertThat(found.lines().getFirst().payer()).isEqualTo("Hafen Logistik GmbH");
        var windows = Statements.GERMAN.getBytes(Charset.forName("windows-1252"));
        assertThat(read(FileText.read(windows)).lines()).isEqualTo(found.lines());
    }

    @Test
    void doesNotGuessDaysAndDecimals() {
        var days = "Date,Amount,Description\n01/02/2026,10.00,A\n03/02/2026,10.00,B\n";
        refuses(days, "billing.bank-dates-ambiguous");
        assertThat(read(days, new FileHints("AUD", null, DayOrder.DAY_FIRST, null))
                        .lines()
                        .getFirst()
                        .day())
                .isEqualTo("2026-02-01");
        assertThat(read(days, new FileHints("AUD", null, DayOrder.MONTH_FIRST, null))
                        .lines()
                        .getFirst()
                        .day())
                .isEqualTo("2026-01-02");
        assertThat(read(days + "13/02/2026,10.00,C\n").lines().getLast().day()).isEqualTo("2026-02-13");
        var amounts = "Date,Amount,Description\n2026-02-01,\"1,234\",A\n";
        refuses(amounts, "billing.bank-decimals-ambiguous");
        assertThat(said(read(amounts, new FileHints("KWD", null, null, DecimalSign.COMMA))))
                .contains("2 2026-02-01 1.234 A");
        assertThat(said(read(amounts, new FileHints("KWD", null, null, DecimalSign.POINT))))
                .contains("2 2026-02-01 1234.000 A");
        refuses("Date,Amount,Description\n2026-02-01,\"1,50\",A\n2026-02-01,1.50,B\n", "billing.bank-amount-wrong");
    }

    @Test
    void namesTheLineThatIsBroken() {
        var head = "Date,Amount,Description\n2026-02-01,10.00,A\n";
        refusesAt(head + "2026-02-01,10", 3, "billing.bank-line-broken");
        refusesAt(head + "2026-02-01,10.00,B,C\n", 3, "billing.bank-line-broken");
        refusesAt(head + "2026-02-30,10.00,B\n", 3, "billing.bank-day-wrong");
        refusesAt(head + "2026-02-01,ten,B\n", 3, "billing.bank-amount-wrong");
        refusesAt(head + "2026-02-01,10.005,B\n", 3, "billing.bank-amount-wrong");
        refusesAt(head + "2026-02-01,1000000000000000.00,B\n", 3, "billing.bank-amount-wrong");
        refusesAt(head + "2026-02-01,(10.00,B\n", 3, "billing.bank-amount-wrong");
        refusesAt("Date,Debit,Credit,Details\n2026-02-01,1.00,1.00,A\n", 2, "billing.bank-amount-wrong");
        refuses("hello\n", "billing.bank-layout-unknown");
        refuses("Date,Amount,Description\n", "billing.bank-file-empty");
        refuses(" \n", "billing.bank-file-empty");
        refuses("1,2,3\n".repeat(1001), "billing.bank-lines-many");
        assertThatThrownBy(() -> FileText.read(new byte[] {'P', 'K', 3, 4}))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("billing.bank-file-binary"));
    }

    @Test
    void takesTextAsData() {
        var found = read("Date,Amount,Description,Payer\n2026-02-01,(10.00),=HYPERLINK(\"x\"),@SUM(A1)\n");
        assertThat(found.lines().getFirst().words()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(found.lines().getFirst().payer()).isEqualTo("@SUM(A1)");
        assertThat(found.lines().getFirst().amount().amount()).isEqualTo("-10.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "04", "05", "06", "07", "08"})
    void readsStatements(String version) {
        var found = camt(Statements.camt(version)).getFirst();
        assertThat(found.account()).isEqualTo("DE02120300000000202051");
        assertThat(found.currency()).isEqualTo("EUR");
        assertThat(found.lines())
                .extracting(line -> line.day() + " " + line.amount().amount() + " " + line.words() + "|" + line.payer()
                        + "|" + line.reference())
                .containsExactly(
                        "2026-02-27 1100.00 Invoice INV-000001 RF18539007547034 E2E-7|Harbour Ltd|REF-1",
                        "2026-02-27 100.00 A|null|REF-2/1",
                        "2026-02-27 200.00 B|null|REF-2/2",
                        "2026-02-28 -89.50 Returned|null|null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    camt.053.001.02|camt.053.001.09|billing.statement-version
                    camt.053.001.02|camt.052.001.02|billing.statement-version
                    2310.50|2310.51|billing.statement-broken
                    <Amt Ccy="EUR">1100.00|<Amt Ccy="EUR">1100.005|billing.bank-amount-wrong
                    <Amt Ccy="EUR">1100.00|<Amt Ccy="EUR">-1100.00|billing.bank-amount-wrong
                    <Amt Ccy="EUR">1100.00|<Amt Ccy="EUR">1000000000000000|billing.bank-amount-wrong
                    <Amt Ccy="EUR">1100.00|<Amt Ccy="USD">1100.00|billing.bank-currency-wrong
                    <Amt Ccy="EUR">200.00|<Amt Ccy="EUR">201.00|billing.bank-amount-wrong
                    <CdtDbtInd>DBIT|<CdtDbtInd>BOTH|billing.bank-line-broken
                    <Dt>2026-02-27|<Dt>2026-02-30|billing.bank-day-wrong
                    <Dt>2026-02-27|<Dt>0001-01-01|billing.bank-day-wrong
                    </Stmt>|</Stnt>|billing.statement-unreadable
                    <Document|<!DOCTYPE a SYSTEM "file:///etc/passwd"><Document|billing.statement-unreadable
                    <MsgId>1|<MsgId>&x;|billing.statement-unreadable
                    """)
    void refusesStatementsThatAreWrong(String is, String becomes, String code) {
        var changed = Statements.camt("02").replace(is, becomes);
        assertThatThrownBy(() -> camt(changed))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void refusesStatementsThatAreDeep() {
        var deep = Statements.camt("02").replace("<MsgId>1", "<MsgId>" + "<a>".repeat(100) + "</a>".repeat(100));
        assertThatThrownBy(() -> camt(deep)).hasMessageContaining("billing.statement-unreadable");
    }

    @Property(tries = 300)
    void answersWhateverBytesCome(@ForAll @Size(max = 300) byte[] bytes) {
        answers(bytes);
        answers(("<?xml version=\"1.0\"?><Document>" + new String(bytes, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.UTF_8));
        answers(("Date,Amount,Description\n" + new String(bytes, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 400)
    void answersFilesThatWereChanged(
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 5000) int place,
            @ForAll byte put,
            @ForAll boolean isCut) {
        var files = List.of(
                Statements.COMMBANK,
                Statements.NAB,
                Statements.WESTPAC,
                Statements.GERMAN,
                Statements.camt("02"),
                Statements.camt("08"));
        var bytes = files.get(which).getBytes(StandardCharsets.UTF_8);
        var here = place % bytes.length;
        bytes[here] = put;
        answers(isCut ? Arrays.copyOf(bytes, here) : bytes);
    }

    /** A file is read or refused; nothing else happens. */
    private void answers(byte[] bytes) {
        try {
            var lines = FileText.isXml(bytes)
                    ? camt.read(bytes).stream()
                            .mapToInt(each -> each.lines().size())
                            .sum()
                    : read(FileText.read(bytes)).lines().size();
            assertThat(lines).isNotNegative();
        } catch (ContractException refused) {
            assertThat(refused.problem().status()).isEqualTo(422);
            assertThat(refused.code()).startsWith("billing.");
        }
    }

    private static List<String> said(BankStatement statement) {
        var said = new ArrayList<String>();
        said.add(statement.format());
        statement
                .lines()
                .forEach(line -> said.add(
                        line.line() + " " + line.day() + " " + line.amount().amount() + " " + line.words()));
        return said;
    }

    private void refuses(String content, String code) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private void refusesAt(String content, int line, String code) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(ContractException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.problem().title()).contains("ine " + line);
        });
    }

    private BankStatement read(String content) {
        return read(content, new FileHints(null, null, null, null));
    }

    private BankStatement read(String content, FileHints hints) {
        return csv.read(content, hints, FormatsTest::orDollars);
    }

    private static String orDollars(@Nullable String told) {
        return Objects.requireNonNullElse(told, "AUD");
    }

    private List<BankStatement> camt(String content) {
        return camt.read(content.getBytes(StandardCharsets.UTF_8));
    }
}
