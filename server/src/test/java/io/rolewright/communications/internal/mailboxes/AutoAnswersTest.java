package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.internal.mime.MailLimits;
import io.rolewright.communications.internal.mime.MailReader;
import io.rolewright.communications.internal.mime.ReadMail;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Programs do not answer programs. */
class AutoAnswersTest {
    private static final MailLimits LIMITS =
            new MailLimits(DataSize.ofMegabytes(1), DataSize.ofKilobytes(64), 20, 100, 10, 1000, null);

    private final AutoAnswers answers = new AutoAnswers(2, Set.of("Jobs@agency.example"));

    @Test
    void answersSomebodyAFewTimesADay() {
        var letter = mail("From: mei@post.example");

        assertThat(answers.allow(letter, 0)).isTrue();
        assertThat(answers.allow(letter, 1)).isTrue();
        assertThat(answers.allow(letter, 2)).isFalse();
    }

    @Test
    void answersNoProgram() {
        assertThat(answers.allow(mail("From: mei@post.example\r\nAuto-Submitted: auto-replied"), 0))
                .isFalse();
        assertThat(answers.allow(mail("From: all@list.example\r\nList-Id: <all.list.example>"), 0))
                .isFalse();
    }

    @Test
    void answersNeitherOurselvesNorNobody() {
        assertThat(answers.allow(mail("From: JOBS+rn7@agency.example"), 0)).isFalse();
        assertThat(answers.allow(mail("Subject: from nobody"), 0)).isFalse();
    }

    private static ReadMail mail(String head) {
        var raw = (head + "\r\n\r\ntext").getBytes(StandardCharsets.UTF_8);
        return new MailReader(LIMITS).read(new ByteArrayInputStream(raw), file -> null);
    }
}
