package io.rolewright.billing.internal.documents;

import io.rolewright.billing.Statement;
import io.rolewright.billing.StatementAges;
import io.rolewright.billing.StatementLine;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.PdfPTable;

/** Prints what happened between a client and us. */
public final class StatementPdf {
    private static final float[] WIDTHS = {20, 26, 20, 17, 17};
    private static final float[] AGES = {20, 20, 20, 20, 20};

    private StatementPdf() {}

    /** The file's bytes. */
    public static byte[] of(Statement statement) {
        var seller = statement.seller().party();
        var title = Words.say("statement");
        var name =
                new Paper.Name(title + " " + statement.from() + " / " + statement.to(), seller.name(), statement.to());
        return Paper.of(name, paper -> {
            PaperHead.print(paper, seller, statement.buyer(), title, facts(statement));
            paper.add(lines(statement));
            paper.lines(List.of(Words.say("ages")));
            paper.addWhole(ages(statement.ages()));
        });
    }

    private static List<Fact> facts(Statement statement) {
        return List.of(
                new Fact(Words.say("from"), Written.day(statement.from())),
                new Fact(Words.say("until"), Written.day(statement.to())),
                new Fact(Words.say("currency"), statement.currency()),
                new Fact(Words.say("closing"), Written.full(statement.closing())));
    }

    private static PdfPTable lines(Statement statement) {
        var table = Paper.table(WIDTHS);
        table.setHeaderRows(1);
        List.of(Words.say("day"), Words.say("what"), Words.say("number"))
                .forEach(column -> table.addCell(Paper.ruled(Paper.bare(column, Paper.STRONG))));
        List.of(Words.say("amount", statement.currency()), Words.say("balance", statement.currency()))
                .forEach(column -> table.addCell(Paper.ruled(Paper.right(column, Paper.STRONG))));
        balance(table, statement.from(), "opening", statement.opening());
        statement.lines().forEach(line -> add(table, line));
        balance(table, statement.to(), "closing", statement.closing());
        return table;
    }

    private static void balance(PdfPTable table, LocalDate day, String words, Money balance) {
        row(table, List.of(Written.day(day), Words.say(words), ""), List.of("", Written.amount(balance)));
    }

    private static void add(PdfPTable table, StatementLine line) {
        row(
                table,
                List.of(
                        Written.day(line.day()),
                        Words.say("line", line.kind()),
                        Objects.requireNonNullElse(line.number(), "")),
                List.of(Written.amount(line.amount()), Written.amount(line.balance())));
    }

    private static void row(PdfPTable table, List<String> texts, List<String> amounts) {
        texts.forEach(text -> table.addCell(Paper.ruled(Paper.bare(text, Paper.PLAIN))));
        amounts.forEach(amount -> table.addCell(Paper.ruled(Paper.right(amount, Paper.PLAIN))));
    }

    private static PdfPTable ages(StatementAges ages) {
        var table = Paper.table(AGES);
        List.of("not-due", "up-to-30", "up-to-60", "up-to-90", "older")
                .forEach(age -> table.addCell(Paper.ruled(Paper.right(Words.say("age-" + age), Paper.STRONG))));
        List.of(ages.notDue(), ages.upTo30(), ages.upTo60(), ages.upTo90(), ages.older())
                .forEach(open -> table.addCell(Paper.ruled(Paper.right(Written.amount(open), Paper.PLAIN))));
        return table;
    }
}
