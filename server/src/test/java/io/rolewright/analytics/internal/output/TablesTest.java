package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.rolewright.analytics.Row;
import io.rolewright.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final int MANY = 100_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    @Test
    void writesCsvThatRunsNothing() throws IOException {
        var table = Reports.clients().tables().getFirst();
        var bytes = new ByteArrayOutputStream();
        ReportCsv.write(table.columns(), table.rows(), bytes);
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFClient,Client since,Best month,Placements,Time to fill,Fill rate,Revenue,");
        var records = CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
        assertThat(records).hasSize(4).allSatisfy(record -> assertThat(record).hasSize(8));
        assertThat(records.get(1))
                .containsExactly("'" + Reports.EVIL, "2024-02-29", "2026-03", "12", "21.5", "0.75", "182450.50", "AUD");
        assertThat(records.get(2)).endsWith("-9000000", "JPY");
        assertThat(records.get(3)).contains("<10").endsWith("", "");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void writesXlsxWhereEachValueIsWhatItIs() throws IOException {
        var rows = read(workbook(), 0);
        assertThat(rows).hasSize(5);
        var first = rows.get(1);
        assertThat(first.getCell(0).getValue()).isEqualTo(Reports.EVIL);
        assertThat(first.getCellAsDate(1)).contains(LocalDateTime.parse("2024-02-29T00:00"));
        assertThat(first.getCellAsDate(2)).contains(LocalDateTime.parse("2026-03-01T00:00"));
        assertThat(first.getCellAsNumber(5)).contains(new BigDecimal("0.75"));
        assertThat(first.getCell(5).getDataFormatString()).isEqualTo("0.0%");
        assertThat(first.getCellAsNumber(6)).contains(new BigDecimal("182450.50"));
        assertThat(first.getCell(6).getDataFormatString()).isEqualTo("\"AUD\" #,##0.00");
        assertThat(rows.get(2).getCell(6).getDataFormatString()).isEqualTo("\"JPY\" #,##0");
        assertThat(rows.get(3).getCell(0).getValue()).isEqualTo("Quokka, \"the\" Software");
        assertThat(rows.get(3).getCell(3).getValue()).isEqualTo("<10");
        assertThat(rows.get(4).getCell(0).getValue()).isEqualTo("All");
    }

    @Test
    void hasNoFormulaAnywhere() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
            assertThat(book.getSheets().flatMap(TablesTest::cells)).isNotEmpty().allSatisfy(cell -> {
                assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                assertThat(cell.getFormula()).isNull();
            });
        }
    }

    @Test
    void definesItsFigures() throws IOException {
        var texts = read(workbook(), 1).stream()
                .flatMap(row -> row.stream().filter(cell -> cell != null).map(cell -> String.valueOf(cell.getValue())))
                .toList();
        assertThat(texts)
                .contains(
                        "2026-01-01 to 2026-06-30, both counted, days of Australia/Perth",
                        "2026-07-01 09:30 AWST",
                        "0.8.0",
                        "People who accepted an offer of work.",
                        "jobs that were withdrawn");
    }

    @Test
    void letsRowsGoWhileItWrites() throws IOException {
        var written = new AtomicLong();
        var halfWay = new AtomicLong();
        var out = new OutputStream() {
            @Override
            public void write(int one) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written.addAndGet(length);
            }
        };
        var book = new Workbook(out, "Rolewright", null);
        new SheetRows(book.newWorksheet("Many"), Reports.COLUMNS)
                .write(() -> IntStream.range(0, MANY)
                        .peek(row -> halfWay.set(row == MANY / 2 ? written.get() : halfWay.get()))
                        .mapToObj(TablesTest::row)
                        .iterator());
        book.finish();
        assertThat(halfWay.get()).isBetween(written.get() / 3, written.get() * 2 / 3);
    }

    private static Row row(int number) {
        return Reports.row(
                "Client " + number, "2026-01-01", "2026-01", number, "1.5", "0.5", Money.ofMinor(number, "AUD"));
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReportWorkbook.write(Reports.clients(), "0.8.0", bytes);
        return bytes.toByteArray();
    }

    private static List<org.dhatim.fastexcel.reader.Row> read(byte[] file, int sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static Stream<Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream().flatMap(row -> row.stream().filter(cell -> cell != null));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
