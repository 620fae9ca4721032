package io.rolewright.profiles.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.enhancement.BlindVersion;
import io.rolewright.engine.enhancement.Enhancement;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What was printed is read back as any other résumé. */
class PrintedResumeTest {
    private static final ResumeParser PARSER =
            new ResumeParser(Taxonomy.bundled(), Clock.fixed(Instant.parse("2026-06-15T00:00:00Z"), ZoneOffset.UTC));
    private static final Enhancement ENHANCEMENT = new Enhancement(Taxonomy.bundled(), "test");
    private static final Look BRANDED = new Look("Wattle & Co Recruitment", 0x1f4e79, "Confidential – Wattle <& Co>");
    private static final String REFERENCE = "0000000000c1";

    enum Kind {
        DOCX,
        PDF;

        byte[] print(ObjectNode resume, Look look) {
            var sheet = ResumeSheet.of(resume, REFERENCE);
            return this == DOCX ? DocxFile.of(sheet, look) : PdfFile.of(sheet, look);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isReadBackWithNameJobsAndSkills(Kind kind) throws Exception {
        var before = PARSER.parse(document(resume("Żaneta Brennan-Walsh")));
        var after = PARSER.parse(read(kind.print(enhanced("Żaneta Brennan-Walsh"), Look.CLEAN)));

        assertThat(after.contact().name().orElseThrow().value()).isEqualTo("Żaneta Brennan-Walsh");
        assertThat(after.contact().emails()).extracting(email -> email.value()).containsExactly("zaneta@example.com");
        assertThat(after.contact().phones()).extracting(phone -> phone.value()).containsExactly("+61491570156");
        assertThat(jobs(after)).isEqualTo(jobs(before)).hasSize(2);
        assertThat(skills(after)).containsAll(skills(before));
        assertThat(after.studies()).hasSameSizeAs(before.studies());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aoife Brennan-Walsh",
                "Jiří Dvořák",
                "Nguyễn Thị Minh Khai",
                "Łukasz Wójcik",
                "Björn Schröder",
                "Ifeoma Okafor",
                "Conceição dos Santos",
                "Ελένη Παπαδάκη",
                "Дмитрий Соколов"
            })
    void tellsNobodysNameWhenItIsBlind(String name) throws Exception {
        var blind = new BlindVersion(false)
                .of(enhanced(name), PARSER.parse(document(resume(name))))
                .orElseThrow();
        for (var kind : Kind.values()) {
            var file = kind.print(blind, BRANDED);
            var seen = (read(file).text() + insides(file)).toLowerCase(Locale.ROOT);
            for (var token : name.toLowerCase(Locale.ROOT).split("[ -]")) {
                if (token.length() > 3) {
                    assertThat(seen).as("%s of %s", kind, token).doesNotContain(token);
                }
            }
            assertThat(seen).doesNotContain("0491", "example.com", "cottesloe", " she ");
            assertThat(seen).contains("candidate " + REFERENCE, "banksia coast hospital", "kubernetes");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isTheSameForTheSameInput(Kind kind) {
        var resume = enhanced("Aoife Brennan-Walsh");
        assertThat(kind.print(resume, BRANDED)).isEqualTo(kind.print(resume, BRANDED));
        assertThat(kind.print(resume, BRANDED)).isNotEqualTo(kind.print(resume, Look.CLEAN));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void cutsNothing(Kind kind) throws Exception {
        var resume = enhanced("Aoife Brennan-Walsh");
        var duties = resume.withArray("/work/0/highlights");
        IntStream.range(0, 400)
                .forEach(i -> duties.add("Wrote part " + i + " & <checked> it against what was asked for"));
        duties.add("x".repeat(300));
        var document = read(kind.print(resume, BRANDED));

        var words = document.text().replaceAll("\\s", "");
        assertThat(words).contains("Wrotepart0&", "Wrotepart399&<checked>", "x".repeat(300));
        assertThat(document.pages()).isGreaterThan(kind == Kind.PDF ? 8 : 0);
    }

    @Test
    void printsLettersOfManyCountries() throws Exception {
        var letters = "Łódź Đorđević Ğüneş Ñandú Nguyễn Ελένη Παπαδάκη Дмитрий Соколов Þórsdóttir";
        var resume = enhanced("Aoife Brennan-Walsh");
        resume.withObject("/basics").put("summary", letters);
        assertThat(read(Kind.PDF.print(resume, Look.CLEAN)).text()).contains(letters);
        assertThat(read(Kind.DOCX.print(resume, Look.CLEAN)).text()).contains(letters);
    }

    @Test
    void saysWhatIsAHeadingAndWhatIsAList() throws Exception {
        try (var pdf = Loader.loadPDF(Kind.PDF.print(enhanced("Aoife Brennan-Walsh"), BRANDED))) {
            var catalog = pdf.getDocumentCatalog();
            var whole = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            assertThat(whole.getKids())
                    .map(kid -> ((PDStructureElement) kid).getStructureType())
                    .startsWith("H1", "P")
                    .contains("H2", "H3", "L");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void bearsTheAgencysMarkWhereItIsWanted() throws Exception {
        var resume = enhanced("Aoife Brennan-Walsh");
        assertThat(read(Kind.PDF.print(resume, BRANDED)).text()).contains("Wattle & Co Recruitment", "Confidential");
        assertThat(insides(Kind.DOCX.print(resume, BRANDED))).contains("Wattle &amp; Co Recruitment", "1F4E79");
        assertThat(insides(Kind.DOCX.print(resume, Look.CLEAN))).doesNotContain("Wattle");
    }

    private static List<String> jobs(Profile profile) {
        return profile.employments().stream()
                .map(job -> "%s|%s|%s"
                        .formatted(
                                job.title().map(title -> title.value()).orElse(""),
                                job.employer().map(employer -> employer.value()).orElse(""),
                                job.period()
                                        .map(period -> period.value().toString())
                                        .orElse("")))
                .toList();
    }

    private static List<String> skills(Profile profile) {
        return profile.skills().stream().map(skill -> skill.skill()).toList();
    }

    private static Document read(byte[] file) throws Exception {
        return new InProcessReader(ReadingLimits.standard()).read("resume", new ByteArrayInputStream(file));
    }

    /** Every part of a packed file; of a PDF its own description. */
    private static String insides(byte[] file) throws Exception {
        if (file[0] == '%') {
            try (var pdf = Loader.loadPDF(file)) {
                return pdf.getDocumentInformation().getCOSObject().toString()
                        + pdf.getDocumentInformation().getTitle();
            }
        }
        var all = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.transferTo(all);
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static ObjectNode enhanced(String name) {
        var document = document(resume(name));
        return ENHANCEMENT.of(document, PARSER.parse(document)).resume();
    }

    private static Document document(String text) {
        return new Document("resume.txt", "text/plain", "0".repeat(64), text, 1, List.of(), List.of());
    }

    private static String resume(String name) {
        return """
                %1$s
                Cottesloe WA 6011
                0491 570 156 | zaneta@example.com

                PROFESSIONAL SUMMARY
                %1$s is a registered nurse. She likes calm wards.

                EMPLOYMENT HISTORY

                Clinical Nurse, Banksia Coast Hospital
                March 2020 – Present
                • Leads a ward of 28 beds for Mrs %2$s
                • Wrote a roster with k8s and Spring Boot

                Registered Nurse, Karri Valley Health Service
                Feb 2016 – Jan 2020
                • Administered medication and wound care

                EDUCATION
                Bachelor of Nursing, Swanmore University, 2012 – 2015

                LANGUAGES
                English (native), Irish – conversational
                """.formatted(name, name.substring(name.lastIndexOf(' ') + 1));
    }
}
