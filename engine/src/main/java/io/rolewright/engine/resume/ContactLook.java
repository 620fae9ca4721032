package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** Reads how the person of a résumé is called and reached, and nothing else: for telling whose it is before it is read whole. */
public final class ContactLook {
    private final Clock clock;

    /** @param clock tells which month "present" is */
    public ContactLook(Clock clock) {
        this.clock = clock;
    }

    /** What a document says of that: the values of the whole reading with the bundled models, with confidences as the rules weigh. */
    public Contact read(Document document) {
        String text = document.text();
        YearMonth today = YearMonth.now(clock);
        List<Row> rows = Rows.of(document);
        DateIndex dates = DateIndex.of(text, today).wrapped(text, rows, today);
        return new ContactReader(text, Headings.cut(rows, dates, SectionModel.bundled()), dates).read();
    }
}
