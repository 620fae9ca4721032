package io.rolewright.jobs.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A page with invented jobs, or one that is wrong in some way. */
record SamplePage(String name, byte[] bytes) {
    static SamplePage of(String name, String text) {
        return new SamplePage(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A web page that states a job for each title. */
    static SamplePage stating(String... titles) {
        var postings = Arrays.stream(titles).map(SamplePage::posting).collect(Collectors.joining(","));
        return of("jobs.html", """
                <!DOCTYPE html><html><head><title>Jobs</title>
                <script type="application/ld+json">[%s]</script></head><body><h1>Jobs</h1></body></html>
                """.formatted(postings));
    }

    static SamplePage pdf(String title) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(title);
                content.newLineAtOffset(0, -40);
                content.showText("You look after our ropes and the deck, and you know the tides of this coast.");
                content.endText();
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SamplePage("job.pdf", bytes.toByteArray());
    }

    /** A page of so many megabytes. */
    static SamplePage weighing(int megabytes) {
        return of("large.html", "<html><body>" + "words ".repeat(megabytes * 175_000) + "</body></html>");
    }

    SamplePage named(String other) {
        return new SamplePage(other, bytes);
    }

    static String posting(String title) {
        return """
                {"@context": "https://schema.org", "@type": "JobPosting", "title": "%s",
                 "hiringOrganization": {"@type": "Organization", "name": "Tideline Works"},
                 "description": "<p>You look after our payroll in Perth.</p>"}""".formatted(title);
    }
}
