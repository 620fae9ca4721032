package io.rolewright.evaluation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.evaluation.generator.print.JobPage;
import io.rolewright.evaluation.generator.print.Resume;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Spell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the truth says stands in the files. */
class FilesTest {
    private static final Pattern VERSION = Pattern.compile(" \\d.*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern JSON_LD =
            Pattern.compile("<script type=[\"']application/ld\\+json[\"']>([^<]*(?:<[^/][^<]*)*)</script>");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCvSaysWhoItIsAndWhereTheyWorked(long seed) throws Exception {
        for (Resume resume : Agency.generate(seed).resumes()) {
            String text = text(resume, seed);
            assertThat(text)
                    .as("%d %s", seed, resume.file())
                    .containsIgnoringCase(resume.person().identity().name())
                    .contains(resume.person().identity().email());
            String oneLine = text.replaceAll("\\s+", " ");
            for (Spell spell : resume.person().spells()) {
                assertThat(words(oneLine)).as(resume.file()).containsAll(words(spell.employer() + " " + spell.title()));
            }
        }
    }

    @Test
    void pdfsComeFromTwoProducers() throws IOException {
        Set<String> producers = new TreeSet<>();
        for (Resume resume : Agency.generate(1).resumes()) {
            if (resume.file().endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(bytes(resume, 1))) {
                    producers.add(VERSION.matcher(pdf.getDocumentInformation().getProducer())
                            .replaceFirst(""));
                }
            }
        }
        assertThat(producers).containsExactly("Apache PDFBox", "OpenPDF");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyJobPageHasOnePosting(long seed) {
        for (JobPage job : Agency.generate(seed).jobs()) {
            String page = new String(job.bytes(new Dice(seed, job.file())), StandardCharsets.UTF_8);
            List<JsonNode> postings = postings(page);
            assertThat(postings).as(job.file()).hasSize(1);
            JsonNode posting = postings.getFirst();
            assertThat(posting.path("title").asString()).isEqualTo(job.advert().title());
            assertThat(posting.path("hiringOrganization").path("name").asString())
                    .isEqualTo(job.advert().employer());
            assertThat(page).contains("<h1").doesNotContain("{{");
        }
    }

    private static List<JsonNode> postings(String page) {
        List<JsonNode> found = new ArrayList<>();
        JSON_LD.matcher(page)
                .results()
                .map(script -> JsonMapper.shared().readTree(script.group(1)))
                .forEach(node -> collect(node, found));
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.path("@type").asString("").equals("JobPosting")) {
            found.add(node);
        }
        node.path("@graph").forEach(child -> collect(child, found));
        if (node.isArray()) {
            node.forEach(child -> collect(child, found));
        }
    }

    private static String text(Resume resume, long seed) throws Exception {
        byte[] bytes = bytes(resume, seed);
        return switch (resume.style().format()) {
            case PDFBOX, OPENPDF -> pdf(bytes);
            case WORD -> word(bytes);
            case WEB ->
                new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("<[^>]*>", " ")
                        .replace("&amp;", "&");
            case PLAIN -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Also proves that each part is well-formed XML. */
    private static String word(byte[] bytes) throws Exception {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                var words = xml.getElementsByTagName("w:t");
                for (int i = 0; i < words.getLength(); i++) {
                    text.append(words.item(i).getTextContent()).append(' ');
                }
            }
        }
        return text.toString();
    }

    private static byte[] bytes(Resume resume, long seed) throws IOException {
        return resume.bytes(new Dice(seed, resume.file()));
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
    }
}
