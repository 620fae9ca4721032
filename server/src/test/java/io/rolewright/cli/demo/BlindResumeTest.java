package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.workspace.SentMail;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlindResumeTest {
    private static final String PDF = "%PDF-1.7 compressed";

    @Test
    void givesNobodyAway() {
        var mail = mail("Candidate K7.pdf", "Please meet Candidate K7.", "Bohemia +6421555099 bWlhTWlh");

        assertThat(resume(mail, PDF, "Candidate K7\nSales in Miami").traces(Applicant.MIA))
                .isEmpty();
    }

    @Test
    void tellsWhatGivesSomebodyAway() {
        var mail = mail("Candidate K7.pdf", "Please meet Mia.", "");

        assertThat(resume(mail, PDF, "call +6421555012").traces(Applicant.MIA)).containsExactly("Mia", "+6421555012");
    }

    @Test
    void looksIntoFileNamesHeadsAndBytes() {
        var named = mail("okoro.pdf", "", "");
        assertThat(resume(named, PDF, "").traces(Applicant.MIA)).containsExactly("Okoro");

        var copied = mail("k7.pdf", "", "Cc: mia.okoro@person.example\r\n\r\nbody");
        assertThat(resume(copied, PDF, "").traces(Applicant.MIA))
                .containsExactly("Mia", "Okoro", "mia.okoro@person.example");

        var titled = mail("k7.pdf", "", "");
        assertThat(resume(titled, "/Author (M. Okoro)", "").traces(Applicant.MIA))
                .containsExactly("Okoro");
    }

    @Test
    void beginsWithItsFirstLines() {
        var resume = resume(mail("k7.pdf", "", ""), PDF, "Candidate K7\n\nSales   adviser\nA\nB\nC");

        assertThat(resume.beginning()).isEqualTo("Candidate K7 · Sales adviser · A");
    }

    private static BlindResume resume(SentMail mail, String content, String text) {
        return new BlindResume(mail, bytes(content), text, Path.of("blind-resume.pdf"));
    }

    private static SentMail mail(String fileName, String text, String raw) {
        var file = new SentMail.Attached(fileName, "application/pdf", bytes(PDF));
        return new SentMail("priya@client.example", "Candidate K7", text, List.of(file), bytes(raw));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
